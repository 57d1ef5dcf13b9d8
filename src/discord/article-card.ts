import type { Excerpt } from "../articles/excerpt.ts";
import type { Locale } from "../bot/languages.ts";
import type { ArticleReply } from "../bot/reply.ts";
import { paragraphCount } from "../bot/wording.ts";
import { ACCENTS } from "./accents.ts";
import type { Card } from "./card.ts";
import type { Item } from "./fit.ts";
import { linkToArticle } from "./link-to-article.ts";
import { sentencesLeftOut } from "./notices.ts";
import { paragraphItem } from "./paragraph-item.ts";
import { showLabel } from "./show-text.ts";

/** In UTF-16 units. */
const FACT_LENGTH = 100;
const HEADING_LENGTH = 200;

/** A paragraph that is read in its turn is shortened only if it is longer than this, sent as it is to be. */
const PARAGRAPH_LENGTH = 3_000;

export function articleCard({ article, paragraphs }: ArticleReply, locale: Locale): Card {
  const facts = [article.date, article.author].filter((fact) => fact !== undefined);
  const about = [
    ...facts.map((fact) => showLabel(fact, FACT_LENGTH)),
    paragraphCount(article.paragraphs.length)[locale],
  ];
  const items = paragraphs.map((excerpt, index) => numberedParagraph(excerpt, paragraphs[index - 1], locale));
  const isWhole = paragraphs.length === article.paragraphs.length;
  return {
    accent: ACCENTS.article,
    head: [`### ${linkToArticle(article)}\n-# ${about.join(" · ")}`],
    items: isWhole ? items.map(inItsTurn) : items,
    layout: "apart",
  };
}

/** Who reads an article wants the next paragraph whole rather than the beginnings of many. */
function inItsTurn(item: Item): Item {
  return {
    least: () => {
      const barest = item.least();
      return barest.length < PARAGRAPH_LENGTH ? (item.within?.(PARAGRAPH_LENGTH) ?? barest) : barest;
    },
  };
}

/** A paragraph after its number, below its heading where that is not the last one's too. */
function numberedParagraph(excerpt: Excerpt, last: Excerpt | undefined, locale: Locale): Item {
  const { number, heading } = excerpt.paragraph;
  const isNew = heading !== undefined && heading !== last?.paragraph.heading;
  const above = isNew ? `### ${showLabel(heading, HEADING_LENGTH)}\n` : "";
  return paragraphItem(excerpt, null, (words, count) => {
    const note = count > 0 ? `\n-# ${sentencesLeftOut(count)[locale]}` : "";
    return `${above}**¶${number}** ${words}${note}`;
  });
}
