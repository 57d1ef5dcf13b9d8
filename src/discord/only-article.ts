import type { Article } from "../articles/article.ts";
import type { Excerpt } from "../articles/excerpt.ts";

/** The article that all of some excerpts are from, if it is one. */
export function onlyArticle(excerpts: readonly Excerpt[]): Article | undefined {
  const articles = new Set(excerpts.map(({ article }) => article));
  return articles.size === 1 ? excerpts[0]?.article : undefined;
}
