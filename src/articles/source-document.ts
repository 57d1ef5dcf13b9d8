import type { FrontMatter } from "./front-matter.ts";

/** A run of text that its source sets apart, before paragraphs are numbered. */
export interface Block {
  readonly kind: "heading" | "paragraph";
  readonly text: string;
}

/** What a source says: its blocks in order, and what it says about itself. */
export interface SourceDocument {
  readonly blocks: readonly Block[];
  readonly about: FrontMatter;
  /** Lines that somebody said are the article's although they look like a site's. */
  readonly restored?: readonly string[];
}
