import { pairMarks } from "../text/quotation-marks.ts";
import type { Span } from "../text/span.ts";

/**
 * The parts of a paragraph that are somebody's words although no pair of marks says so there: after a mark that opens and
 * is not closed, because the quotation goes on in the next paragraph, and before one that closes and was not opened.
 */
export function runningQuotations(paragraph: string): readonly Span[] {
  const pairs = pairMarks(paragraph);
  const loose = [...paragraph.matchAll(DOUBLE_MARK)]
    .map(({ index }) => index)
    .filter((at) => !pairs.some(({ start, end }) => start <= at && at < end) && !isUnit(paragraph, at));
  return loose.map((at) =>
    opensAt(paragraph, at) ? { start: at, end: paragraph.length } : { start: 0, end: at + 1 },
  );
}

const DOUBLE_MARK = /["“”„«»]/gu;

function opensAt(text: string, at: number): boolean {
  return !/\S/u.test(text.charAt(at - 1)) && /\S/u.test(text.charAt(at + 1));
}

/** Inches and seconds: 5.5". */
function isUnit(text: string, at: number): boolean {
  return /\d/u.test(text.charAt(at - 1));
}
