import type { Candidate } from "./candidate.ts";

/** What a sentence has to do with those that a summary has already. */
export interface Bonds {
  /** How like it is to the most similar of them, from 0 to 1. */
  readonly similar: number;
  /** Whether one of them stands right before it. */
  readonly next: number;
  readonly sameParagraph: number;
}

export const NO_BONDS: Bonds = { similar: 0, next: 0, sameParagraph: 0 };

/** The bonds after one more sentence was chosen; the same object where nothing changed. */
export function bondsWith(candidate: Candidate, chosen: Candidate, bonds: Bonds): Bonds {
  const similar = similarity(candidate.matter, chosen.matter);
  const next = candidate.position === chosen.position + 1;
  const sameParagraph = candidate.excerpt.paragraph === chosen.excerpt.paragraph;
  if (!next && !sameParagraph && similar <= bonds.similar) return bonds;
  return {
    similar: Math.max(bonds.similar, similar),
    next: next ? 1 : bonds.next,
    sameParagraph: sameParagraph ? 1 : bonds.sameParagraph,
  };
}

/** The cosine of two sets of words. */
function similarity(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  return shared / Math.sqrt(one.size * other.size);
}
