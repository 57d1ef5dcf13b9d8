import type { FrontMatter } from "./front-matter.ts";

/** A run of text that its source sets apart, before paragraphs are numbered. */
export interface Block {
  /** An aside stands amid the text and is none of it by its place in the page: a caption, a pointer, a byline. */
  readonly kind: "heading" | "paragraph" | "aside";
  readonly text: string;
}

/** What a source says: its blocks in order, and what it says about itself. */
export interface SourceDocument {
  readonly blocks: readonly Block[];
  readonly about: FrontMatter;
  /** Lines that somebody said are the article's although they look like a site's. */
  readonly restored?: readonly string[];
}
