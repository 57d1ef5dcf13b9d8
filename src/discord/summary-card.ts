import { wordsOf, type Excerpt } from "../articles/excerpt.ts";
import type { Locale } from "../bot/languages.ts";
import type { SummaryReply } from "../bot/reply.ts";
import { summaryLength, WORDING } from "../bot/wording.ts";
import { ACCENTS } from "./accents.ts";
import type { Card } from "./card.ts";
import type { Item } from "./fit.ts";
import { linkToArticle } from "./link-to-article.ts";
import { PAGE_SIZES } from "./page-sizes.ts";
import { showWords } from "./show-text.ts";

export function summaryCard({ article, sentences, of }: SummaryReply, locale: Locale): Card {
  const note = sentences.length > 0 ? summaryLength(sentences.length, of) : WORDING.noSummary;
  return {
    accent: ACCENTS.summary,
    head: [`### ${linkToArticle(article)}\n-# ${note[locale]}`],
    items: sentences.map(numberedItem),
    layout: "apart",
    page: PAGE_SIZES.summary,
    article,
  };
}

/** An excerpt after the number of its paragraph, whole or not at all. */
function numberedItem(excerpt: Excerpt): Item {
  return { least: () => `**¶${excerpt.paragraph.number}** ${showWords(wordsOf(excerpt))}` };
}
