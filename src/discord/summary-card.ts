import { wordsOf, type Excerpt } from "../articles/excerpt.ts";
import type { Locale } from "../bot/languages.ts";
import type { SummaryReply } from "../bot/reply.ts";
import { summaryNote } from "../bot/summary-note.ts";
import { ACCENTS } from "./accents.ts";
import type { Card } from "./card.ts";
import type { Item } from "./fit.ts";
import { linkToArticle } from "./link-to-article.ts";
import { PAGE_SIZES } from "./page-sizes.ts";
import { showLabel, showWords } from "./show-text.ts";

/** How much of a topic is worth the room, in UTF-16 units. */
const NOTE_LENGTH = 300;

export function summaryCard(reply: SummaryReply, locale: Locale): Card {
  const { article, sentences } = reply;
  return {
    accent: ACCENTS.summary,
    head: [`### ${linkToArticle(article)}\n-# ${showLabel(summaryNote(reply)[locale], NOTE_LENGTH)}`],
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
