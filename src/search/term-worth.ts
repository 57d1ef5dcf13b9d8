import type { QueryTerm } from "./query.ts";
import { TERM_FEATURES, type TermView } from "./term-features.ts";

/** The names of what {@link termVectors} gives: each feature, and each times the question's amount. */
export const TERM_VECTOR = [
  ...Object.keys(TERM_FEATURES),
  ...Object.keys(TERM_FEATURES).map((name) => `${name}Amount`),
];

const FEATURES = Object.values(TERM_FEATURES);

/** What speaks for finding each term of a question, as {@link TERM_VECTOR} names it. */
export function termVectors(
  terms: readonly QueryTerm[],
  weights: readonly number[],
  { focus, amount }: { readonly focus: number | undefined; readonly amount: number },
): readonly (readonly number[])[] {
  const names = new Set(terms.flatMap(({ isName, places }) => (isName ? places : [])));
  const squares = weights.reduce((sum, weight) => sum + weight * weight, 0);
  return terms.map((term, at) => {
    const view: TermView = { term, share: weights[at] ?? 0, count: terms.length, squares, names, focus };
    const shares = FEATURES.map((feature) => feature(view));
    return [...shares, ...shares.map((share) => share * amount)];
  });
}

/** What finding each term is worth. */
export function worthOf(
  vectors: readonly (readonly number[])[],
  weights: Readonly<Record<string, number>>,
): readonly number[] {
  const by = TERM_VECTOR.map((name) => weights[name] ?? 0);
  return vectors.map((vector) => vector.reduce((sum, value, at) => sum + value * (by[at] ?? 0), 0));
}
