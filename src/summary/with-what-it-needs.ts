import type { Candidate } from "./candidate.ts";
import { meetsNeed } from "./need.ts";

/**
 * A sentence after those ahead of it that it needs and that are not chosen yet, in the article's order; undefined where
 * one of them may not be used or too many are needed. What is chosen already, by position, is understood.
 */
export function withWhatItNeeds(
  candidate: Candidate,
  chosen: ReadonlyMap<number, Candidate>,
): readonly Candidate[] | undefined {
  const told = [candidate];
  for (let first = candidate; !standsAfter(first, chosen); told.unshift(first)) {
    if (!first.support || told.length === MOST_TOLD) return undefined;
    first = first.support;
  }
  return told;
}

/** Sentences taken at once; one that needs more is about something else than the rest. */
const MOST_TOLD = 5;

function standsAfter({ need, position }: Candidate, chosen: ReadonlyMap<number, Candidate>): boolean {
  if (need.kind === "nothing" || chosen.has(position - 1)) return true;
  for (const [place, earlier] of chosen) if (place < position && meetsNeed(earlier, need)) return true;
  return false;
}
