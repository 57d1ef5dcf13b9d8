import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { languageOf } from "../text/language.ts";
import { mainTextOf } from "./main-text.ts";
import { blocksOfMarkup } from "./markup-blocks.ts";
import { findNewsArticle } from "./news-article-data.ts";
import { readPageDescription } from "./page-description.ts";
import type { Block, SourceDocument } from "./source-document.ts";

/** Reads a web page: its main text, found by Readability, and what its metadata say. A page without a main text is read whole. */
export function readHtml(source: string): SourceDocument {
  const page = parsePage(source);
  const main = findMainText(source, page);
  const blocks = main.length > 0 ? main : blocksOfMarkup(page.body).map(({ kind, text }) => ({ kind, text }));
  const { language, ...about } = readPageDescription(page);
  // A site's language is its template's more often than its article's
  const words = languageOf(blocks.map(({ kind, text }) => (kind === "paragraph" ? text : "")).join("\n"));
  return { about: { ...about, ...(language && words === "und" ? { language } : {}) }, blocks };
}

function findMainText(source: string, page: Document): readonly Block[] {
  const content = new Readability(parsePage(source)).parse()?.content;
  if (!content) return [];
  return mainTextOf({
    blocks: blocksOfMarkup(page.body),
    found: blocksOfMarkup(parsePage(content).body),
    described: findNewsArticle(page)?.articleBody ?? "",
  });
}

/** A page without an html element is given one, or its paragraphs would be no body's. */
function parsePage(source: string): Document {
  const page = /<html[\s>]/iu.test(source) ? source : `<html><body>${source}</body></html>`;
  return parseHTML(page).document;
}
