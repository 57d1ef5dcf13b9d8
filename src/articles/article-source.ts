import type { FrontMatter } from "./front-matter.ts";

/** How a source is written; the same as its file's ending. */
export type SourceFormat = "txt" | "md" | "html";

/** Where an article's text comes from, ready to be read and kept: a file, a page, an upload, or pasted text. */
export interface ArticleSource {
  readonly format: SourceFormat;
  readonly text: string;
  /** What is known of the article and wins over what the text says of itself. */
  readonly about?: FrontMatter;
  /** A file's name without its ending, or the last part of an address: what an id can be made from. */
  readonly name?: string;
}
