import { bondsWith, NO_BONDS, type Bonds } from "./bonds.ts";
import type { Candidate } from "./candidate.ts";
import { worthOf, type Weights } from "./weigh.ts";

/** How much is wanted: a number of sentences, or the number of words to come nearest to. */
export type Amount = { readonly sentences: number } | { readonly words: number };

/** A sentence and what it is worth by itself; comparable within one article. */
export interface Option {
  readonly candidate: Candidate;
  readonly worth: number;
}

/**
 * The best sentences up to an amount, in the article's order: one after the other the one worth most beside those that
 * are chosen. A sentence that leans on the one before it is taken only after that.
 */
export function chooseSentences(
  options: readonly Option[],
  { amount, weights }: { readonly amount: Amount; readonly weights: Weights },
): readonly Candidate[] {
  let open = options.map((option): OpenOption => ({ ...option, bonds: NO_BONDS, bonded: option.worth }));
  const chosen = new Map<number, Candidate>();
  for (;;) {
    const next = bestOf(open, chosen);
    if (!next || !comesNearer(next, chosen, amount)) break;
    chosen.set(next.position, next);
    open = open.map((option) => afterChoosing(next, option, weights));
  }
  return [...chosen.values()].toSorted((a, b) => a.position - b.position);
}

type Chosen = ReadonlyMap<number, Candidate>;

interface OpenOption extends Option {
  readonly bonds: Bonds;
  /** Its worth beside what is chosen. */
  readonly bonded: number;
}

function afterChoosing(chosen: Candidate, option: OpenOption, weights: Weights): OpenOption {
  const { candidate, worth } = option;
  const bonds = bondsWith(candidate, chosen, option.bonds);
  return bonds === option.bonds
    ? option
    : { candidate, worth, bonds, bonded: worth + worthOf(bonds, weights) };
}

function bestOf(options: readonly OpenOption[], chosen: Chosen): Candidate | undefined {
  let best: OpenOption | undefined;
  for (const option of options) {
    const isOpen = !chosen.has(option.candidate.position) && stands(option.candidate, chosen);
    if (isOpen && (!best || option.bonded > best.bonded)) best = option;
  }
  return best?.candidate;
}

/** A sentence that was chosen stands already, so that the one before tells enough. */
function stands({ leans, position }: Candidate, chosen: Chosen): boolean {
  return !leans || chosen.has(position - 1);
}

/** Whether one more comes nearer to the amount. The first sentence is always taken. */
function comesNearer(next: Candidate, chosen: Chosen, amount: Amount): boolean {
  if ("sentences" in amount) return chosen.size < amount.sentences;
  const words = wordCount(chosen.values());
  const more = words + next.words.length;
  return chosen.size === 0 || Math.abs(more - amount.words) < Math.abs(words - amount.words);
}

function wordCount(candidates: Iterable<Candidate>): number {
  let words = 0;
  for (const candidate of candidates) words += candidate.words.length;
  return words;
}
