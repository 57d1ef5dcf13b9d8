import { itemNumberAt } from "./list-items.ts";
import { pairMarks } from "./quotation-marks.ts";
import { endsSentence } from "./sentence-end.ts";
import { stopsIn } from "./sentence-stops.ts";
import { trimSpan, type Span } from "./span.ts";

/** Whether a quotation of several sentences is kept in the sentence around it, or divided like any other text. */
export interface SentenceOptions {
  readonly quotations: "whole" | "divided";
}

/**
 * The sentences of one paragraph, in order, without the blanks between them. Every character that is not a blank lies
 * in exactly one of them. A quotation is not divided unless that is asked for: what stands between paired marks or
 * brackets belongs to the sentence around it. A mark without its partner protects nothing.
 *
 * @example splitSentences("Dr. Ani datang. Ia pulang.") // [{ start: 0, end: 15 }, { start: 16, end: 26 }]
 */
export function splitSentences(
  paragraph: string,
  { quotations }: SentenceOptions = { quotations: "whole" },
): readonly Span[] {
  const sentences: Span[] = [];
  const whole = [...bracketsIn(paragraph), ...(quotations === "whole" ? pairMarks(paragraph) : [])];
  const isInside = insideOf(whole);
  let start = 0;
  let words = firstWordAt(paragraph, start);
  let item = 0;
  for (const stop of stopsIn(paragraph)) {
    if (stop.at < words || isInside(stop.end)) continue;
    const next = itemNumberAt(paragraph, { start: words, stop, item });
    if (next !== undefined) item = next;
    else if (endsSentence(paragraph, stop)) {
      sentences.push(trimSpan(paragraph, { start, end: stop.end }));
      start = stop.end;
      words = firstWordAt(paragraph, start);
    }
  }
  const rest = trimSpan(paragraph, { start, end: paragraph.length });
  return rest.end > rest.start ? [...sentences, rest] : sentences;
}

/** Where the first letter or digit stands from a place on: before it, a mark ends nothing. */
function firstWordAt(text: string, from: number): number {
  WORD.lastIndex = from;
  return WORD.exec(text)?.index ?? text.length;
}

const WORD = /[\p{L}\p{N}]/gu;

/** Brackets within a sentence, each with the nearest that closes it; one that stays open for long was none. */
function bracketsIn(text: string): readonly Span[] {
  const pairs: Span[] = [];
  let open: number | undefined;
  for (const { 0: mark, index } of text.matchAll(/[()]/gu)) {
    if (mark === "(") open = index;
    else if (open !== undefined) {
      if (index - open <= LONGEST_BRACKET) pairs.push({ start: open, end: index + 1 });
      open = undefined;
    }
  }
  return pairs;
}

const LONGEST_BRACKET = 300;

/** Tells whether a place lies inside one of some spans. Places must be asked for in ascending order. */
function insideOf(spans: readonly Span[]): (place: number) => boolean {
  const ordered = spans.toSorted((a, b) => a.start - b.start);
  let seen = 0;
  let end = 0;
  return (place) => {
    for (let span = ordered[seen]; span !== undefined && span.start < place; span = ordered[seen]) {
      end = Math.max(end, span.end);
      seen += 1;
    }
    return place < end;
  };
}
