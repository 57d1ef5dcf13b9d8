import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { readPageDescription } from "./page-description.ts";
import { blocksOfMarkup } from "./markup-blocks.ts";
import type { SourceDocument } from "./source-document.ts";

/** Reads a web page: its main text, found by Readability, and what its metadata say. A page without a main text is read whole. */
export function readHtml(source: string): SourceDocument {
  const about = readPageDescription(parsePage(source));
  const main = new Readability(parsePage(source)).parse();
  const blocks = main?.content ? blocksOfMarkup(parsePage(main.content).body) : [];
  return { about, blocks: blocks.length > 0 ? blocks : blocksOfMarkup(parsePage(source).body) };
}

/** A page without an html element is given one, or its paragraphs would be no body's. */
function parsePage(source: string): Document {
  const page = /<html[\s>]/iu.test(source) ? source : `<html><body>${source}</body></html>`;
  return parseHTML(page).document;
}
