import type { Excerpt } from "../articles/excerpt.ts";

/** A paragraph that may answer a question. */
export interface Passage {
  /** The whole paragraph. */
  readonly text: Excerpt;
  /** The sentence of it that answers best; null where none stands out. */
  readonly answer: Excerpt | null;
  /** Comparable within one question only; higher is better. */
  readonly score: number;
}

/** What an index finds for a question. */
export interface Findings {
  /** Best first. */
  readonly passages: readonly Passage[];
  /** The question's words that occur nowhere in the index, as the asker wrote them. */
  readonly missing: readonly string[];
  /** Whether the passages are likely to answer the question; if not, they are merely the nearest. */
  readonly answered: boolean;
}
