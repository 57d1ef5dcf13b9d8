import type { Span } from "./span.ts";

/** A quotation as its marks delimit it: `start` and `end` include the marks, `words` is what stands between them. */
export interface MarkedSpan extends Span {
  readonly words: Span;
}

/** For each mark that can open a quotation, the marks that close it. News sites mix styles: ” opens at some, and " closes “. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['"', '"”'],
  ["“", '”"“'],
  ["”", '”"'],
  ["„", '“”"'],
  ["«", "»"],
  ["»", "«"],
]);

const MARK = /["“”„«»]/gu;
const BEFORE_OPENING = /[\s([{\-–—/'‘]/u;
const INSIDE_WORD = /[\p{L}\p{N}]/u;

/**
 * The outermost quotations of one paragraph, in order. A mark opens where a blank, a bracket or a dash stands before it,
 * and closes where none does; nested quotations belong to the outer one. A mark without partner is passed over, so an
 * odd mark spoils no more than itself; nothing is carried into the next paragraph.
 */
export function pairMarks(paragraph: string): readonly MarkedSpan[] {
  const pairs: MarkedSpan[] = [];
  let open: { readonly mark: string; readonly at: number } | undefined;
  for (const { 0: mark, index: at } of paragraph.matchAll(MARK)) {
    if (open && CLOSERS.get(open.mark)?.includes(mark) && closesAt(paragraph, at)) {
      pairs.push({ start: open.at, end: at + 1, words: { start: open.at + 1, end: at } });
      open = undefined;
    } else if (CLOSERS.has(mark) && opensAt(paragraph, at)) {
      open ??= { mark, at };
    }
  }
  return pairs;
}

function opensAt(text: string, at: number): boolean {
  const before = text[at - 1];
  const after = text[at + 1];
  return (before === undefined || BEFORE_OPENING.test(before)) && after !== undefined && /\S/u.test(after);
}

function closesAt(text: string, at: number): boolean {
  const before = text[at - 1];
  const after = text[at + 1];
  return before !== undefined && /\S/u.test(before) && (after === undefined || !INSIDE_WORD.test(after));
}
