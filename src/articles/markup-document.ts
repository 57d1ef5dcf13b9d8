import { parseHTML } from "linkedom";
import { blocksOfMarkup } from "./markup-blocks.ts";
import type { SourceDocument } from "./source-document.ts";

/** Reads markup that is a text and nothing else: every block is kept. Its first heading is the title if it opens the text. */
export function readMarkup(markup: string): SourceDocument {
  const { body } = parseHTML(`<html><body>${markup}</body></html>`).document;
  const blocks = blocksOfMarkup(body).map(({ kind, text }) => ({ kind, text }));
  const [first] = blocks;
  return { blocks, about: first?.kind === "heading" ? { title: first.text } : {} };
}
