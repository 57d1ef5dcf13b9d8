import { wordsOf } from "../articles/excerpt.ts";
import { claimWords } from "./claim-words.ts";
import type { Quote } from "./quote.ts";

/** Quotations by their exact words, so that none is missed however common its words are. */
export class ExactQuotes {
  readonly #byWords = new Map<string, Set<Quote>>();

  add(quote: Quote): void {
    const key = keyOf(wordsOf(quote.words));
    const same = this.#byWords.get(key);
    if (same) same.add(quote);
    else this.#byWords.set(key, new Set([quote]));
  }

  remove(quote: Quote): void {
    const key = keyOf(wordsOf(quote.words));
    const same = this.#byWords.get(key);
    same?.delete(quote);
    if (same?.size === 0) this.#byWords.delete(key);
  }

  /** The quotations of the same words, whatever their marks, case and spacing. */
  find(words: string): readonly Quote[] {
    return [...(this.#byWords.get(keyOf(words)) ?? [])];
  }
}

function keyOf(words: string): string {
  return claimWords(words)
    .map(({ form }) => form)
    .join(" ");
}
