import { Readability } from "@mozilla/readability";
import { languageOf } from "../text/language.ts";
import { mainTextOf } from "./main-text.ts";
import { blocksOfMarkup, type MarkupBlock } from "./markup-blocks.ts";
import { findNewsArticle } from "./news-article-data.ts";
import { readPageDescription } from "./page-description.ts";
import { linksOf } from "./page-links.ts";
import { parsePage } from "./parse-page.ts";
import { saysPaywalled } from "./paywall.ts";
import type { Block, SourceDocument } from "./source-document.ts";

/** A web page as it was read, and what tells whether it is a whole article. */
export interface WebPage extends SourceDocument {
  /** If not, the blocks are all that the page holds. */
  readonly hasMainText: boolean;
  /** Whether the page calls itself an article. */
  readonly isArticle: boolean;
  readonly isPaywalled: boolean;
  readonly links: readonly string[];
}

/** Reads a web page: its main text, found by Readability, and what its metadata say. A page without a main text is read whole. */
export function readWebPage(source: string): WebPage {
  const page = parsePage(source);
  const all = blocksOfMarkup(page.body);
  const main = findMainText(source, page, all);
  const blocks = main.length > 0 ? main : all.map(({ kind, text }) => ({ kind, text }));
  const { language, ...about } = readPageDescription(page);
  // A site's language is its template's more often than its article's
  const words = languageOf(blocks.map(({ kind, text }) => (kind === "paragraph" ? text : "")).join("\n"));
  return {
    blocks,
    about: { ...about, ...(language && words === "und" ? { language } : {}) },
    hasMainText: main.length > 0,
    isArticle:
      findNewsArticle(page) !== undefined ||
      page.querySelector('meta[property="og:type"]')?.getAttribute("content") === "article",
    isPaywalled: saysPaywalled(page, all),
    links: linksOf(page),
  };
}

function findMainText(source: string, page: Document, blocks: readonly MarkupBlock[]): readonly Block[] {
  const content = new Readability(parsePage(source)).parse()?.content;
  if (!content) return [];
  const found = blocksOfMarkup(parsePage(content).body);
  return mainTextOf({ blocks, found, described: findNewsArticle(page)?.articleBody ?? "" });
}
