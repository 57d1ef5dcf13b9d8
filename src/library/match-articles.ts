import type { Article } from "../articles/article.ts";
import { matchNames } from "../text/match-names.ts";

/** What a typed name stands for among articles. */
export interface ArticleMatches {
  readonly meant: readonly Article[];
  /** Where none is meant, titles to offer. */
  readonly nearest: readonly string[];
}

/** How many titles are offered. */
const OFFERED = 3;

/**
 * The articles that somebody may mean by an id, a title, or a part of one. Where none is meant, those are offered that
 * say what was typed (`saying`), for whoever remembers what an article says and not how it is called, and then those
 * that are called nearly so.
 */
export function matchArticles(
  typed: string,
  articles: readonly Article[],
  saying: (words: string, count: number) => readonly Article[],
): ArticleMatches {
  const byId = articles.find(({ id }) => id === typed);
  if (byId) return { meant: [byId], nearest: [] };
  const names = matchNames(
    typed,
    articles.flatMap(({ id, title }) => [id, title]),
  );
  const called = (some: readonly string[]): readonly Article[] =>
    articles.filter(({ id, title }) => some.includes(id) || some.includes(title));
  const meant = called(names.meant);
  if (meant.length > 0) return { meant, nearest: [] };
  const titles = [...saying(typed, OFFERED), ...called(names.nearest)].map(({ title }) => title);
  return { meant, nearest: [...new Set(titles)].slice(0, OFFERED) };
}
