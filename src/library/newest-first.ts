import type { Article } from "../articles/article.ts";
import type { ShelvedArticle } from "./collection.ts";

/** Articles by their dates, the newest first and those without one last; of one date in the order given. */
export function newestFirst(shelved: readonly ShelvedArticle[]): readonly ShelvedArticle[] {
  return shelved.toSorted((a, b) => compareDates(b.article, a.article));
}

/** Dates may have times of any zone, so they are compared as moments. */
function compareDates(a: Article, b: Article): number {
  const [first, second] = [a, b].map(({ date }) => (date === undefined ? -Infinity : Date.parse(date)));
  return first === second ? 0 : (first ?? 0) - (second ?? 0);
}
