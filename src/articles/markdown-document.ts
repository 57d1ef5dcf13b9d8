import { marked } from "marked";
import { readMarkup } from "./markup-document.ts";
import type { SourceDocument } from "./source-document.ts";

/** Reads Markdown by way of the HTML that it stands for. Its first heading is the title if it opens the text. */
export function readMarkdown(source: string): SourceDocument {
  return readMarkup(marked.parse(source, { async: false }));
}
