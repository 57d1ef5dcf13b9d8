import type { Article } from "../articles/article.ts";
import type { Excerpt } from "../articles/excerpt.ts";

/** How long a summary is wanted, and about what. Of the lengths the most exact one given counts: sentences, words, length. */
export interface SummaryWish {
  readonly length?: SummaryLength;
  readonly sentences?: number;
  readonly words?: number;
  readonly topic?: string;
}

export type SummaryLength = "short" | "medium" | "long";

/** The sentences that tell an article best, in its order. */
export function summarise(_article: Article, _wish: SummaryWish): readonly Excerpt[] {
  return [];
}
