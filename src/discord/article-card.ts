import { wordsOf, type Excerpt } from "../articles/excerpt.ts";
import { articleFacts } from "../bot/article-facts.ts";
import type { Locale } from "../bot/languages.ts";
import type { ArticleReply } from "../bot/reply.ts";
import { paragraphCount } from "../bot/wording.ts";
import { ACCENTS } from "./accents.ts";
import type { Card, CardItem } from "./card.ts";
import { linkToArticle } from "./link-to-article.ts";
import { PAGE_SIZES } from "./page-sizes.ts";
import { paragraphParts } from "./paragraph-parts.ts";
import { showLabel, showWords } from "./show-text.ts";

/** In UTF-16 units. */
const FACT_LENGTH = 100;
const HEADING_LENGTH = 200;

/** A longer paragraph is read in parts, which are as long as this at most, as they are sent. */
const PART_LENGTH = 2_500;

export function articleCard({ article, paragraphs }: ArticleReply, locale: Locale): Card {
  const facts = articleFacts(article, locale);
  const about = [
    ...facts.map((fact) => showLabel(fact, FACT_LENGTH)),
    paragraphCount(article.paragraphs.length)[locale],
  ];
  const isWhole = paragraphs.length === article.paragraphs.length;
  return {
    accent: ACCENTS.article,
    head: [`### ${linkToArticle(article)}\n-# ${about.join(" · ")}`],
    items: paragraphs.flatMap((excerpt, index) => numberedItems(excerpt, paragraphs[index - 1])),
    layout: "apart",
    page: PAGE_SIZES.article,
    ...(isWhole ? {} : { article }),
  };
}

/** A paragraph after its number, below its heading where that is not the last one's too; a long one in parts. */
function numberedItems(excerpt: Excerpt, last: Excerpt | undefined): readonly CardItem[] {
  const { number, heading } = excerpt.paragraph;
  const isNew = heading !== undefined && heading !== last?.paragraph.heading;
  const above = isNew ? `### ${showLabel(heading, HEADING_LENGTH)}\n` : "";
  const fits = (part: Excerpt): boolean => showWords(wordsOf(part)).length <= PART_LENGTH;
  const parts = fits(excerpt) ? [excerpt] : paragraphParts(excerpt, fits);
  return parts.map((part, index) => ({
    least() {
      const place = parts.length === 1 ? `¶${number}` : `¶${number} · ${index + 1}/${parts.length}`;
      return `${index === 0 ? above : ""}**${place}** ${showWords(wordsOf(part))}`;
    },
  }));
}
