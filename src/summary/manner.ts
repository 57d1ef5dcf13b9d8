import type { Candidate } from "./candidate.ts";

/**
 * How far an article explains rather than reports, between 0 and 1. A report says the main thing first; an explanation
 * spreads it, and shows in names spelt out in brackets, numbers, speech, and sentences of uneven length. Its weights were
 * fitted to articles of both kinds.
 */
export function explainingShare(candidates: readonly Candidate[], title: ReadonlySet<string>): number {
  const shareOf = (test: (candidate: Candidate) => boolean): number =>
    candidates.filter(test).length / Math.max(1, candidates.length);
  const lengths = candidates.map(({ words }) => words.length);
  const mean = meanOf(lengths);
  const spread = Math.sqrt(meanOf(lengths.map((length) => (length - mean) ** 2)));
  const evidence =
    3 * (shareOf(({ text }) => /[()]/u.test(text)) - 0.3) +
    1.5 * (shareOf(({ text }) => /\d/u.test(text)) - 0.4) +
    3 * (shareOf(({ need }) => need.kind === "sentence before") - 0.3) +
    2 * (Math.min(title.size, LONGEST_TITLE) / 8 - 1) +
    2 * (spread / 7 - 1) -
    2 * (mean / 20 - 1) -
    1;
  return 1 / (1 + Math.exp(-evidence));
}

/** Words of a title beyond which more say nothing. */
const LONGEST_TITLE = 14;

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0) / Math.max(1, numbers.length);
}
