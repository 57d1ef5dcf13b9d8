import { ANSWER_FEATURES } from "./answer-features.ts";
import { ANSWER_TERM_FEATURES } from "./answer-term-features.ts";
import { bestView } from "./best-view.ts";
import type { RankedPassage } from "./rank.ts";
import { scorer } from "./score.ts";
import { SENTENCE_FEATURES } from "./sentence-features.ts";
import weights from "./weights.json" with { type: "json" };

const scoreAnswer = scorer(
  ANSWER_FEATURES,
  weights.answer satisfies Record<keyof typeof ANSWER_FEATURES, number>,
);
const scoreTerms = scorer(
  ANSWER_TERM_FEATURES,
  weights.answerTerms satisfies Record<keyof typeof ANSWER_TERM_FEATURES, number>,
);
const scoreSentence = scorer(
  SENTENCE_FEATURES,
  weights.answerSentence satisfies Record<keyof typeof SENTENCE_FEATURES, number>,
);

/**
 * Whether the first of some passages, best first, is likely to answer: what speaks for its best sentence speaks for that
 * too, but otherwise than for its place among others. The weights are such that of the questions which a library can answer
 * one in ten is refused at most.
 */
export function isAnswered(passages: readonly RankedPassage[]): boolean {
  const best = bestView(passages);
  if (!best) return false;
  const ofSentence = best.sentence ? scoreSentence(best.sentence) : 0;
  return scoreAnswer(best) + scoreTerms(best) + ofSentence >= 0;
}
