import type { BestView } from "./answer-features.ts";
import type { RankedPassage } from "./rank.ts";

/** The first of some passages, best first, as whoever decides whether it answers sees it; undefined where there is none. */
export function bestView([best, ...others]: readonly RankedPassage[]): BestView | undefined {
  return best && { view: best.view, score: best.score, ahead: others.map(({ score }) => best.score - score) };
}
