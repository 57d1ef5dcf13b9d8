import type { Candidate } from "./candidates.ts";
import { PASSAGE_FEATURES, viewPassage, type PassageView } from "./passage-features.ts";
import { scorer } from "./score.ts";
import { SENTENCE_FEATURES, viewSentences } from "./sentence-features.ts";
import weights from "./weights.json" with { type: "json" };

/** A passage with all that its place was decided by. */
export interface RankedPassage {
  readonly view: PassageView;
  /** Which of its sentences answers best; undefined where it has none. */
  readonly answer: number | undefined;
  readonly score: number;
}

const scoreSentence = scorer(
  SENTENCE_FEATURES,
  weights.sentence satisfies Record<keyof typeof SENTENCE_FEATURES, number>,
);
const scorePassage = scorer(
  PASSAGE_FEATURES,
  weights.passage satisfies Record<keyof typeof PASSAGE_FEATURES, number>,
);

/**
 * Candidates in the order in which they are likely to answer, the likeliest first. Each sentence of a passage has a chance
 * to be the answer, and a passage the chances of all its sentences together.
 */
export function rank(candidates: readonly Candidate[]): readonly RankedPassage[] {
  return candidates
    .map(({ asking, passage, closeness }) => {
      const sentences = viewSentences(asking, passage);
      const scores = sentences.map(scoreSentence);
      const view = viewPassage(asking, { passage, closeness, sentences });
      const answer = scores.length === 0 ? undefined : scores.indexOf(Math.max(...scores));
      const score = scorePassage(view) + worthFound(view) + logSumOfChances(scores);
      return { view, answer, score };
    })
    .toSorted((a, b) => b.score - a.score);
}

/** What the terms that a passage has with its title and heading are worth together. */
function worthFound({ asking: { worth }, all: { shares } }: PassageView): number {
  let sum = 0;
  for (let term = 0; term < worth.length; term++) sum += (shares[term] ?? 0) * (worth[term] ?? 0);
  return sum;
}

/** The logarithm of the sum of what each score is the logarithm of; 0 for none. */
function logSumOfChances(scores: readonly number[]): number {
  if (scores.length === 0) return 0;
  const most = Math.max(...scores);
  return most + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - most), 0));
}
