import { pairMarks } from "../text/quotation-marks.ts";
import type { Span } from "../text/span.ts";

/**
 * The part of a paragraph that is not in the middle of a quotation. A mark that opens and is not closed there quotes what
 * follows, for the quotation goes on in the next paragraph; one that closes and was not opened quotes what stands before.
 */
export function outsideRunningQuotations(paragraph: string): Span {
  let start = 0;
  let end = paragraph.length;
  const pairs = pairMarks(paragraph).values();
  let pair = pairs.next().value;
  for (const { index: at } of paragraph.matchAll(DOUBLE_MARK)) {
    while (pair && pair.end <= at) pair = pairs.next().value;
    if ((pair && pair.start <= at) || isUnit(paragraph, at)) continue;
    if (opensAt(paragraph, at)) end = Math.min(end, at);
    else start = at + 1;
  }
  return { start, end: Math.max(start, end) };
}

const DOUBLE_MARK = /["“”„«»]/gu;

function opensAt(text: string, at: number): boolean {
  return !/\S/u.test(text.charAt(at - 1)) && /\S/u.test(text.charAt(at + 1));
}

/** Inches and seconds: 5.5". */
function isUnit(text: string, at: number): boolean {
  return /\d/u.test(text.charAt(at - 1));
}
