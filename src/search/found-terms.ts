import type { AnalysedText } from "./analysed-text.ts";
import type { Asking } from "./asking.ts";

/** What a stretch of a text has of a query, for each term. */
export interface FoundTerms {
  /** How well it was found, 0 to 1. */
  readonly shares: readonly number[];
  /** How often it was found, each time as well as it was. */
  readonly counts: readonly number[];
  /** 1 if it stands there in the question's own form, else 0. */
  readonly exact: readonly number[];
}

/** Looks for a query's terms among the words of a text from `start` up to `end`. */
export function findTerms(asking: Asking, { forms }: AnalysedText, start: number, end: number): FoundTerms {
  const { vocabulary, hits, isHit, zeros } = asking;
  const shares = zeros.slice();
  const counts = zeros.slice();
  const exact = zeros.slice();
  for (let at = start; at < end; at++) {
    const form = forms[at] ?? 0;
    const stem = vocabulary.stemOfForm(form);
    if (isHit[stem] !== 1) continue;
    for (const { term, share } of hits.get(stem) ?? []) {
      if (share > (shares[term] ?? 0)) shares[term] = share;
      counts[term] = (counts[term] ?? 0) + share;
      if (asking.forms[term] === form) exact[term] = 1;
    }
  }
  return { shares, counts, exact };
}

/** A stretch that has nothing of a query. */
export function noTerms({ zeros }: Asking): FoundTerms {
  return { shares: zeros, counts: zeros, exact: zeros };
}

/** What several stretches have together. */
export function together({ zeros }: Asking, stretches: readonly FoundTerms[]): FoundTerms {
  const all = { shares: zeros.slice(), counts: zeros.slice(), exact: zeros.slice() };
  for (const { shares, counts, exact } of stretches) {
    for (let term = 0; term < zeros.length; term++) {
      all.shares[term] = Math.max(all.shares[term] ?? 0, shares[term] ?? 0);
      all.counts[term] = (all.counts[term] ?? 0) + (counts[term] ?? 0);
      all.exact[term] = Math.max(all.exact[term] ?? 0, exact[term] ?? 0);
    }
  }
  return all;
}
