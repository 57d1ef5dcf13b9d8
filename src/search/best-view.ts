import type { PassageView } from "./passage-features.ts";
import type { RankedPassage } from "./rank.ts";
import type { SentenceView } from "./sentence-features.ts";

/** The best passage for a question, as whoever decides whether it answers sees it. */
export interface BestView {
  readonly view: PassageView;
  /** Which of its sentences answers best; undefined where it has none. */
  readonly sentence: SentenceView | undefined;
  readonly score: number;
  /** How far its score is ahead of each other passage's, the next one's first. */
  readonly ahead: readonly number[];
}

/** The first of some passages, best first, as whoever decides whether it answers sees it; undefined where there is none. */
export function bestView([best, ...others]: readonly RankedPassage[]): BestView | undefined {
  if (!best) return undefined;
  const { view, answer, score } = best;
  const sentence = answer === undefined ? undefined : view.sentences[answer];
  return { view, sentence, score, ahead: others.map((other) => score - other.score) };
}
