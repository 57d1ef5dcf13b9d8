/** How much is wanted: a number of sentences, or the number of words to come nearest to. */
export type Amount = { readonly sentences: number } | { readonly words: number };

/** What is there already, or what might come. */
export interface Measure {
  readonly sentences: number;
  readonly words: number;
}

/**
 * Whether more sentences may come. Where much is missing to a number of words, only such as come nearer to it may; the
 * first may always.
 */
export function mayCome(more: Measure, taken: Measure, amount: Amount): boolean {
  if ("sentences" in amount) return taken.sentences + more.sentences <= amount.sentences;
  return taken.words >= ENOUGH * amount.words || comesNearer(more, taken, amount);
}

/** The share of the words wanted from which on the best sentences come, or none. */
const ENOUGH = 2 / 3;

/** Whether more sentences come nearer to the amount; the first always do. */
export function comesNearer(more: Measure, taken: Measure, amount: Amount): boolean {
  if ("sentences" in amount || taken.sentences === 0) return true;
  return Math.abs(taken.words + more.words - amount.words) < Math.abs(taken.words - amount.words);
}
