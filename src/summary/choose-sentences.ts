import type { Candidate } from "./candidate.ts";
import { opensOnPronoun } from "./opening-pronoun.ts";

/** A candidate with what it is worth. */
export interface Scored {
  readonly candidate: Candidate;
  readonly score: number;
}

/** How much is wanted: a number of sentences, or the number of words to come nearest to. */
export type Amount = { readonly sentences: number } | { readonly words: number };

/**
 * The best sentences up to an amount, in the article's order. One that opens on a pronoun is taken only after the
 * sentence before it.
 */
export function chooseSentences(scored: readonly Scored[], amount: Amount): readonly Candidate[] {
  const chosen = new Set<Candidate>();
  const ranked = scored.toSorted((a, b) => b.score - a.score).map(({ candidate }) => candidate);
  for (;;) {
    const next = ranked.find((candidate) => !chosen.has(candidate) && standsWith(candidate, chosen));
    if (!next || !brings(next, chosen, amount)) break;
    chosen.add(next);
  }
  return [...chosen].toSorted((a, b) => a.position - b.position);
}

function standsWith(candidate: Candidate, chosen: ReadonlySet<Candidate>): boolean {
  if (!opensOnPronoun(candidate.text)) return true;
  return [...chosen].some((other) => other.position === candidate.position - 1);
}

/** Whether taking one more comes nearer to the amount. */
function brings(next: Candidate, chosen: ReadonlySet<Candidate>, amount: Amount): boolean {
  if ("sentences" in amount) return chosen.size < amount.sentences;
  const words = [...chosen].reduce((sum, candidate) => sum + candidate.words.length, 0);
  const more = words + next.words.length;
  return chosen.size === 0 || Math.abs(more - amount.words) < Math.abs(words - amount.words);
}
