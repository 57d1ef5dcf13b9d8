import type { Span } from "../src/text/span.ts";
import type { FoundStatement } from "./quotes-set.ts";

/** Each marked span with the found one that overlaps it most, one to one, most overlap first. */
export function pairUp<Marked extends Span>(
  marked: readonly Marked[],
  found: readonly FoundStatement[],
  text: string,
  least: number,
): ReadonlyMap<Marked, FoundStatement> {
  const candidates = marked.flatMap((one) =>
    found
      .map((other) => ({ one, other, overlap: overlapOf(bare(text, one), bare(text, other)) }))
      .filter(({ overlap }) => overlap >= least),
  );
  const pairs = new Map<Marked, FoundStatement>();
  const taken = new Set<FoundStatement>();
  for (const { one, other } of candidates.toSorted((a, b) => b.overlap - a.overlap)) {
    if (pairs.has(one) || taken.has(other)) continue;
    pairs.set(one, other);
    taken.add(other);
  }
  return pairs;
}

/** A span without marks, blanks and points at its ends: whether a system counts them in makes no difference. */
function bare(text: string, { start, end }: Span): Span {
  const edge = /[\s'"“”„‟«»‘’`.,;:…]/u;
  let from = start;
  let to = end;
  while (from < to && edge.test(text.charAt(from))) from++;
  while (to > from && edge.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

function overlapOf(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
