import type { Stems } from "./stems.ts";

/** Words of a question and the stems of an index that they are found by. */
export interface WordSense {
  /** The words, by their places in the question. */
  readonly places: readonly number[];
  /** None where the index has none. */
  readonly stems: Stems;
}
