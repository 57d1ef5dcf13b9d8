import type { Paragraph } from "../articles/article.ts";
import { pairMarks } from "../text/quotation-marks.ts";
import type { Span } from "../text/span.ts";

/**
 * The parts of a paragraph that are in the middle of a quotation whose other mark stands in another paragraph, or nowhere:
 * from a mark that opens and is not closed to the next quotation or the end; and up to one that closes and was not opened
 * from the first sentence after the quotation ahead, or from the start.
 */
export function runningQuotations({
  text,
  sentences,
}: Pick<Paragraph, "text" | "sentences">): readonly Span[] {
  const pairs = pairMarks(text);
  const sentenceAfter = (end: number): number => sentences.find(({ start }) => start >= end)?.start ?? end;
  return [...text.matchAll(DOUBLE_MARK)]
    .map(({ index }) => index)
    .filter((at) => !isUnit(text, at) && !pairs.some(({ start, end }) => start <= at && at < end))
    .map((at) =>
      opensAt(text, at)
        ? { start: at, end: pairs.find(({ start }) => start > at)?.start ?? text.length }
        : {
            start: Math.min(at, sentenceAfter(pairs.findLast(({ end }) => end <= at)?.end ?? 0)),
            end: at + 1,
          },
    );
}

const DOUBLE_MARK = /["“”„«»]/gu;

/** A mark that says itself that it opens may be glued to the sentence ahead. */
function opensAt(text: string, at: number): boolean {
  const isFree = !/\S/u.test(text.charAt(at - 1)) || /[“„«]/u.test(text.charAt(at));
  return isFree && /\S/u.test(text.charAt(at + 1));
}

/** Inches and seconds: 5.5". */
function isUnit(text: string, at: number): boolean {
  return /\d/u.test(text.charAt(at - 1));
}
