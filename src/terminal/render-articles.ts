import { articleFacts } from "../bot/article-facts.ts";
import type { ArticlesReply } from "../bot/reply.ts";
import type { ShelvedArticle } from "../library/collection.ts";
import { articleCount, droppedLines, paragraphCount, quoteCount, WORDING } from "../bot/wording.ts";
import type { Look } from "./look.ts";
import { printable } from "./printable.ts";

export function renderArticles({ articles }: ArticlesReply, look: Look): readonly string[] {
  const { locale, paint } = look;
  if (articles.length === 0) return [WORDING.noArticles[locale]];
  return [
    paint.quiet(articleCount(articles.length)[locale]),
    ...articles.map((shelved) => renderShelved(shelved, look)),
  ];
}

/** What an article is and holds, and what was left out of it. */
export function renderShelved({ article, quotes }: ShelvedArticle, { locale, paint }: Look): string {
  const facts = [...articleFacts(article, locale), ...(article.url === undefined ? [] : [article.url])];
  const counts = [paragraphCount(article.paragraphs.length)[locale], quoteCount(quotes.length)[locale]];
  const lines = [
    `${paint.accent(printable(article.title))} ${paint.quiet(`[${printable(article.id)}]`)}`,
    `  ${printable([...counts, ...facts].join(" · "))}`,
  ];
  if (article.dropped.length > 0)
    lines.push(`  ${paint.quiet(printable(droppedLines(article.dropped)[locale]))}`);
  return lines.join("\n");
}
