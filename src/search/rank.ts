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

/** Candidates in the order in which they are likely to answer, the likeliest first. */
export function rank(candidates: readonly Candidate[]): readonly RankedPassage[] {
  return candidates
    .map(({ asking, passage, closeness }) => {
      const sentences = viewSentences(asking, passage.body);
      const scores = sentences.map(scoreSentence);
      const best = Math.max(0, ...scores);
      const view = viewPassage(asking, { passage, closeness, sentences, best });
      const answer = scores.length === 0 ? undefined : scores.indexOf(Math.max(...scores));
      return { view, answer, score: scorePassage(view) };
    })
    .toSorted((a, b) => b.score - a.score);
}
