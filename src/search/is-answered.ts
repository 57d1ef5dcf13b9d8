import type { Asking } from "./asking.ts";
import { coverage } from "./coverage.ts";
import type { RankedPassage } from "./rank.ts";

export function isAnswered(asking: Asking, { view }: RankedPassage): boolean {
  return coverage(asking, view.all.shares) > 0.5;
}
