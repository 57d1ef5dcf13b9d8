import { articleFacts } from "../bot/article-facts.ts";
import type { Locale } from "../bot/languages.ts";
import type { ArticlesReply } from "../bot/reply.ts";
import { articleCount, droppedLines, paragraphCount, quoteCount, WORDING } from "../bot/wording.ts";
import type { ShelvedArticle } from "../library/collection.ts";
import { ACCENTS } from "./accents.ts";
import type { Card } from "./card.ts";
import type { Item } from "./fit.ts";
import { linkToArticle } from "./link-to-article.ts";
import { PAGE_SIZES } from "./page-sizes.ts";
import { showLabel } from "./show-text.ts";

/** In UTF-16 units. */
const FACT_LENGTH = 100;
const DROPPED_LENGTH = 200;

export function articlesCard({ articles }: ArticlesReply, locale: Locale): Card {
  const head =
    articles.length > 0 ? `### ${articleCount(articles.length)[locale]}` : WORDING.noArticles[locale];
  return {
    accent: ACCENTS.articles,
    head: [head],
    items: articles.map((shelved) => ({ ...shelvedItem(shelved, locale), article: shelved.article })),
    layout: "listed",
    page: PAGE_SIZES.articles,
  };
}

/** An article, what it has, and what was left out of it. */
export function shelvedItem(shelved: ShelvedArticle, locale: Locale): Item {
  return { least: () => showShelved(shelved, locale) };
}

function showShelved({ article, quotes }: ShelvedArticle, locale: Locale): string {
  const facts = articleFacts(article, locale);
  const counts = [paragraphCount(article.paragraphs.length)[locale], quoteCount(quotes.length)[locale]];
  const shown = [...facts.map((fact) => showLabel(fact, FACT_LENGTH)), ...counts];
  const dropped =
    article.dropped.length > 0
      ? `\n-# ${showLabel(droppedLines(article.dropped)[locale], DROPPED_LENGTH)}`
      : "";
  return `${linkToArticle(article)}\n-# ${shown.join(" · ")}${dropped}`;
}
