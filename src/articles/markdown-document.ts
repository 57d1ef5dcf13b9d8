import { parseHTML } from "linkedom";
import { marked } from "marked";
import { blocksOfMarkup } from "./markup-blocks.ts";
import type { SourceDocument } from "./source-document.ts";

/** Reads Markdown by way of the HTML that it stands for. Its first heading is the title if it opens the text. */
export function readMarkdown(source: string): SourceDocument {
  const html = marked.parse(source, { async: false });
  const blocks = blocksOfMarkup(parseHTML(`<html><body>${html}</body></html>`).document.body);
  const [first] = blocks;
  return { blocks, about: first?.kind === "heading" ? { title: first.text } : {} };
}
