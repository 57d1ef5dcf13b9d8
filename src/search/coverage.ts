import type { Asking } from "./asking.ts";

/** How much of a query's weight some values of its terms carry, 0 to 1. */
export function coverage({ weights }: Asking, values: readonly number[]): number {
  let sum = 0;
  for (let term = 0; term < values.length; term++) sum += (weights[term] ?? 0) * (values[term] ?? 0);
  return sum;
}

/** The same for the better of two values of each term: what two stretches have together. */
export function coverageOfBoth({ weights }: Asking, a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let term = 0; term < a.length; term++)
    sum += (weights[term] ?? 0) * Math.max(a[term] ?? 0, b[term] ?? 0);
  return sum;
}

/** The same for those terms alone that `counts` has 1 for. */
export function coverageOf(
  { weights }: Asking,
  values: readonly number[],
  counts: readonly number[],
): number {
  let sum = 0;
  for (let term = 0; term < values.length; term++)
    sum += (weights[term] ?? 0) * (values[term] ?? 0) * (counts[term] ?? 0);
  return sum;
}
