import { wordsOf } from "../articles/excerpt.ts";
import { claimWords } from "./claim-words.ts";
import type { Quote } from "./quote.ts";

/** A pair of words in more quotations than this finds nothing by itself. */
const COMMON = 400;

/**
 * Quotations by the pairs of words that follow each other in them. A claim that changes, adds or loses a word keeps most
 * pairs of what was said, and few others share them however common its words are.
 */
export class QuotePairs {
  /** Most pairs are in one quotation only: it stands there without a set around it. */
  readonly #byPair = new Map<number, Quote | Set<Quote>>();

  add(quote: Quote): void {
    for (const pair of pairsIn(wordsOf(quote.words))) {
      const known = this.#byPair.get(pair);
      if (known === undefined) this.#byPair.set(pair, quote);
      else if (known instanceof Set) known.add(quote);
      else if (known !== quote) this.#byPair.set(pair, new Set([known, quote]));
    }
  }

  remove(quote: Quote): void {
    for (const pair of pairsIn(wordsOf(quote.words))) {
      const known = this.#byPair.get(pair);
      if (known === quote) this.#byPair.delete(pair);
      else if (known instanceof Set && known.delete(quote) && known.size === 0) this.#byPair.delete(pair);
    }
  }

  /** The quotations that share most pairs with some words, rare ones counting more; at most `count`, best first. */
  nearest(words: string, count: number): readonly Quote[] {
    const found = [...pairsIn(words)]
      .flatMap((pair) => this.#byPair.get(pair) ?? [])
      .map((known) => (known instanceof Set ? known : new Set([known])));
    const rare = found.filter(({ size }) => size <= COMMON);
    const shares = new Map<Quote, number>();
    for (const quotes of rare)
      for (const quote of quotes)
        shares.set(quote, (shares.get(quote) ?? 0) + 1 / Math.log2(1 + quotes.size));
    return [...shares]
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, count)
      .map(([quote]) => quote);
  }
}

/** The pairs of a text's words as numbers; two pairs that share a number merely cost a comparison. */
function pairsIn(text: string): ReadonlySet<number> {
  const forms = claimWords(text).map(({ form }) => form);
  return new Set(forms.slice(1).map((form, at) => hashOf(`${forms[at] ?? ""} ${form}`)));
}

/** FNV-1a, cut to the bits that an engine keeps without a box. */
function hashOf(text: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93);
  return hash & 0x3f_ff_ff_ff;
}
