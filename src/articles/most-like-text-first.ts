import { isBoilerplate } from "./boilerplate.ts";

/** Prose ends with a mark and is longer than a label. */
const SENTENCE_END = /[.!?…]["”’»')\]]*$/u;
const SHORTEST_PROSE = 6;

/**
 * Lines that were left out, those first that somebody may miss: prose, then headings and captions, then what is short or
 * known to be a site's. What is alike keeps the source's order.
 */
export function mostLikeTextFirst(lines: readonly string[]): readonly string[] {
  return lines
    .map((line) => ({ line, rank: rankOf(line) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ line }) => line);
}

function rankOf(line: string): number {
  const words = line.split(/\s+/u).length;
  if (isBoilerplate(line) || words < 3) return 2;
  return words >= SHORTEST_PROSE && SENTENCE_END.test(line) ? 0 : 1;
}
