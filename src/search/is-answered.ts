import { ANSWER_FEATURES } from "./answer-features.ts";
import { bestView } from "./best-view.ts";
import type { RankedPassage } from "./rank.ts";
import { scorer } from "./score.ts";
import weights from "./weights.json" with { type: "json" };

const scoreAnswer = scorer(
  ANSWER_FEATURES,
  weights.answer satisfies Record<keyof typeof ANSWER_FEATURES, number>,
);

/**
 * Whether the first of some passages, best first, is likely to answer. The weights are such that of the questions which
 * a library can answer one in ten is refused at most.
 */
export function isAnswered(passages: readonly RankedPassage[]): boolean {
  const best = bestView(passages);
  return best !== undefined && scoreAnswer(best) >= 0;
}
