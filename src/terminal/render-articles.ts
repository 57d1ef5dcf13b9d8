import type { ArticlesReply } from "../bot/reply.ts";
import { articleCount, droppedLines, paragraphCount, quoteCount, WORDING } from "../bot/wording.ts";
import type { Look } from "./look.ts";
import { printable } from "./printable.ts";

/** What each article is and holds, and what was left out of it. */
export function renderArticles({ articles }: ArticlesReply, { locale, paint }: Look): readonly string[] {
  if (articles.length === 0) return [WORDING.noArticles[locale]];
  const entries = articles.map(({ article, quotes }) => {
    const facts = [article.date, article.author, article.url].filter((fact) => fact !== undefined);
    const counts = [paragraphCount(article.paragraphs.length)[locale], quoteCount(quotes.length)[locale]];
    const lines = [
      `${paint.accent(printable(article.title))} ${paint.quiet(`[${printable(article.id)}]`)}`,
      `  ${printable([...counts, ...facts].join(" · "))}`,
    ];
    if (article.dropped.length > 0)
      lines.push(`  ${paint.quiet(printable(droppedLines(article.dropped)[locale]))}`);
    return lines.join("\n");
  });
  return [paint.quiet(articleCount(articles.length)[locale]), ...entries];
}
