import type { Article } from "../articles/article.ts";
import type { Quote } from "./quote.ts";

/** Everything that an article says somebody said, in reading order. */
export function findQuotes(_article: Article): readonly Quote[] {
  return [];
}
