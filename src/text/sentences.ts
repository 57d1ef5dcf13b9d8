import { bracketsIn, isFreeStanding } from "./brackets.ts";
import { itemNumberAt } from "./list-items.ts";
import { pairMarks } from "./quotation-marks.ts";
import { endsSentence } from "./sentence-end.ts";
import { stopsIn } from "./sentence-stops.ts";
import { trimSpan, type Span } from "./span.ts";
import { pairTwinMarks } from "./twin-marks.ts";

/** Whether a quotation of several sentences is kept in the sentence around it, or divided like any other text. */
export interface SentenceOptions {
  readonly quotations: "whole" | "divided";
}

/**
 * The sentences of one paragraph, in order, without the blanks between them. Every character that is not a blank lies
 * in exactly one of them. A quotation is not divided unless that is asked for: what stands between paired marks or
 * brackets belongs to the sentence around it. A mark without its partner protects nothing. An empty line ends a sentence.
 *
 * @example splitSentences("Dr. Ani datang. Ia pulang.") // [{ start: 0, end: 15 }, { start: 16, end: 26 }]
 */
export function splitSentences(
  paragraph: string,
  options: SentenceOptions = { quotations: "whole" },
): readonly Span[] {
  const sentences: Span[] = [];
  let from = 0;
  for (const block of paragraph.split(/(\n[^\S\n]*\n)/u)) {
    for (const { start, end } of splitBlock(block, options)) {
      sentences.push({ start: from + start, end: from + end });
    }
    from += block.length;
  }
  return sentences;
}

function splitBlock(text: string, { quotations }: SentenceOptions): readonly Span[] {
  const sentences: Span[] = [];
  const pairs = pairMarks(text);
  const brackets = bracketsIn(text);
  const isInside = insideOf(
    quotations === "whole"
      ? [...brackets, ...pairs, ...pairTwinMarks(text)]
      : brackets.filter((bracket) => !isFreeStanding(text, bracket)),
  );
  let start = 0;
  let words = firstWordAt(text, start);
  let item = 0;
  for (const stop of stopsIn(text, new Set(pairs.map((pair) => pair.words.end)))) {
    if (stop.at < words || isInside(stop.end)) continue;
    const next = itemNumberAt(text, { start: words, stop, item });
    if (next !== undefined) item = next;
    else if (stop.isCertain || endsSentence(text, stop)) {
      sentences.push(trimSpan(text, { start, end: stop.end }));
      start = stop.end;
      words = firstWordAt(text, start);
    }
  }
  const rest = trimSpan(text, { start, end: text.length });
  return rest.end > rest.start ? [...sentences, rest] : sentences;
}

/** Where the first letter or digit stands from a place on: before it, a mark ends nothing. */
function firstWordAt(text: string, from: number): number {
  WORD.lastIndex = from;
  return WORD.exec(text)?.index ?? text.length;
}

const WORD = /[\p{L}\p{N}]/gu;

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
