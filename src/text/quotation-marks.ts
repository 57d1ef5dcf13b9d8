import type { Span } from "./span.ts";

/** A quotation as its marks delimit it: `start` and `end` include the marks, `words` is what stands between them. */
export interface MarkedSpan extends Span {
  readonly words: Span;
}

/** A mark in its place, and what the blanks around it allow it to be. */
interface Mark {
  readonly mark: string;
  readonly at: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** For each mark that can open a quotation, the marks that close it. News sites mix styles: ” opens at some, and " closes “. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['"', '"”“'],
  ["“", '”"“'],
  ["”", '”"'],
  ["„", '“”"'],
  ["«", "»"],
  ["»", "«"],
  ["'", "'’"],
  ["‘", "’'"],
]);

/** Single marks are apostrophes far more often than marks. */
const SINGLE = /['‘’]/u;
const MARK = /["“”„«»]|(?<!['‘’])['‘’](?!['‘’])/gu;
const BEFORE_OPENING = /[\s([{\-–—/]/u;
/** Marks that say themselves that they open. */
const DIRECTED = /[“„«]/u;
const LETTER = /[\p{L}\p{N}]/u;
const SPEECH_END = /[,.!?…]/u;

/**
 * The outermost quotations of one paragraph, in order. A mark opens where a blank, a bracket or a dash stands before it,
 * and closes where none does; nested quotations belong to the outer one. A mark without partner is passed over, so an
 * odd mark spoils no more than itself; nothing is carried into the next paragraph. Single marks count only where a comma
 * or an end mark stands before the closing one, as it does in speech and not in titles or after an apostrophe.
 */
export function pairMarks(paragraph: string): readonly MarkedSpan[] {
  const marks = [...paragraph.matchAll(MARK)].map(({ 0: mark, index }) => markAt(paragraph, mark, index));
  const doubles = pair(marks.filter(({ mark }) => !SINGLE.test(mark)));
  const singles = pair(marks.filter(({ mark }) => SINGLE.test(mark)));
  return outermost(paragraph, [...doubles, ...singles]);
}

function markAt(text: string, mark: string, at: number): Mark {
  const before = text[at - 1] ?? " ";
  const after = text[at + 1] ?? " ";
  const opensHere = BEFORE_OPENING.test(before) || /["'“‘]/u.test(before);
  if (SINGLE.test(mark)) {
    const opens = mark !== "’" && opensHere && /["“(\p{L}\p{N}]/u.test(after);
    return { mark, at, opens, closes: SPEECH_END.test(before) && !LETTER.test(after) };
  }
  const loose = /\s/u.test(before) && /\s/u.test(after);
  const glued = /[,.:;?!…]/u.test(before) && LETTER.test(after);
  const opens = mark !== "»" && (opensHere || DIRECTED.test(mark)) && /\S/u.test(after);
  return {
    mark,
    at,
    opens: opens || loose || glued,
    closes: (/\S/u.test(before) && !LETTER.test(after)) || loose || !opens,
  };
}

/**
 * Pairs each closing mark with the nearest opening one that it can close. If two of a kind are left over with no pair
 * between them, a blank stands on the wrong side of one, and they pair: "Ayo! "seru Ani. Two single ones are apostrophes.
 */
function pair(marks: readonly Mark[]): readonly MarkedSpan[] {
  const pairs: MarkedSpan[] = [];
  const open: Mark[] = [];
  for (const mark of marks) {
    const last = open.at(-1);
    if (last && mark.closes && CLOSERS.get(last.mark)?.includes(mark.mark)) {
      pairs.push(between(last, mark));
      open.pop();
    } else if (mark.opens && CLOSERS.has(mark.mark)) open.push(mark);
  }
  const [first, second, third] = open;
  const isLeftPair = first && second && !third && !SINGLE.test(first.mark) && mayPair(first, second);
  return isLeftPair && !pairs.some(({ start }) => first.at < start && start < second.at)
    ? [...pairs, between(first, second)]
    : pairs;
}

function mayPair(first: Mark, second: Mark): boolean {
  return first.mark === second.mark || CLOSERS.get(first.mark)?.includes(second.mark) === true;
}

function between(opening: Mark, closing: Mark): MarkedSpan {
  return { start: opening.at, end: closing.at + 1, words: { start: opening.at + 1, end: closing.at } };
}

/** Where a single pair crosses a double one, the single marks were none. */
function outermost(text: string, pairs: readonly MarkedSpan[]): readonly MarkedSpan[] {
  const kept: MarkedSpan[] = [];
  for (const span of pairs.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    const crosses = last !== undefined && span.start < last.end && last.end < span.end;
    if (crosses && SINGLE.test(text.charAt(last.start))) kept.pop();
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
}
