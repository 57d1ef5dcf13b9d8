import { DOMAINS } from "./domains.ts";

/** A place where a sentence may end. */
export interface Stop {
  /** Where the end marks begin. */
  readonly at: number;
  /** Where the last end mark ends. */
  readonly closing: number;
  /** Where what belongs to the marks ends: closing quotation marks, brackets, the number of a note or a page. */
  readonly end: number;
  /** Whether a sentence ends here whatever stands around: before a line that opens an item, after a signature. */
  readonly isCertain: boolean;
}

/** End marks, the break before a line that opens an item, and a reporter's signature between two sentences: "(ant)". */
const STOPS =
  /(?<marks>[.!?…。！？]+)|\n(?=[^\S\n]*(?:[-–•●▪*]|\d{1,2}[.)])\s)|(?<=[.!?"”]\s)[([](?:\p{Ll}{2,6}|\p{Ll}+(?:\/\p{L}+)+)[)\]](?=\s+["“]?\p{Lu})/gu;
const CLOSING = /["”’»'“)\]」』）]/u;
const QUOTATION_MARK = /["”’»'“」』]/u;
const LETTER = /[\p{L}\p{N}]/u;
const NOTE = /(?:\s?\[\d{1,3}\]|:\d[\d:–-]*(?=\s|$)|\[(?:\p{Ll}[\p{Ll} -]{0,30}\d{0,2})\])*/uy;
const JOINT = /\s?,(?=\s+["“]?[\p{Lu}\d])/uy;
const WIDE = /[。！？]/u;

/**
 * Every place of a text where a sentence may end, in order: end marks at whose end a word ends. `closings` are the places
 * of marks that close a quotation: such a mark belongs to the end marks before it even after a blank or before a letter.
 */
export function stopsIn(text: string, closings: ReadonlySet<number>): readonly Stop[] {
  const stops: Stop[] = [];
  for (const { 0: found, index: at, groups } of text.matchAll(STOPS)) {
    const { marks } = groups ?? {};
    if (marks === undefined) {
      const end = at + found.length;
      stops.push({ at: end - 1, closing: end, end, isCertain: true });
      continue;
    }
    const closing = at + marks.length;
    let end = closingEnd(text, closing, closings);
    if (endsWord(text, at)) end = endOf(JOINT, text, end);
    const spaced = end >= text.length || /\s/u.test(text.charAt(end)) || WIDE.test(marks);
    if (spaced || isRunOn(text, at, end)) stops.push({ at, closing, end, isCertain: false });
  }
  return stops;
}

/** Where the marks that close quotations and brackets after end marks end, with the notes that follow them. */
function closingEnd(text: string, from: number, closings: ReadonlySet<number>): number {
  let end = from;
  while (CLOSING.test(text.charAt(end)) && (closings.has(end) || !opensNext(text, end))) end += 1;
  const isLoose = /\s/u.test(text.charAt(end)) && closings.has(end + 1) && !LETTER.test(text.charAt(end + 2));
  if (isLoose) end += 2;
  return endOf(NOTE, text, end);
}

/** Where a sticky pattern that begins at a place ends. */
function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return from + (pattern.exec(text)?.[0].length ?? 0);
}

/** Whether a quotation mark stands before a word, as where a blank before it was forgotten: 'pulang."Kami siap'. */
function opensNext(text: string, at: number): boolean {
  return QUOTATION_MARK.test(text.charAt(at)) && LETTER.test(text.charAt(at + 1));
}

/** Whether a whole word, a year or a bracket stands before a full stop: where paragraphs were joined, a comma may follow it. */
function endsWord(text: string, at: number): boolean {
  return text.startsWith(".", at) && /(?:\p{Ll}{4}|\d{4}|\))$/u.test(text.slice(Math.max(0, at - 4), at));
}

/** What stands in an address of the net before its points; the stroke of a date is none. */
const ADDRESS = /(?:[@=\\]|www\.|\.\p{Ll}+\/|\/\/)\S*$/u;

/** Whether a blank was forgotten between two sentences: "selesai.Ia", "12 persen).Hal". An address is none. */
function isRunOn(text: string, at: number, end: number): boolean {
  const { word } =
    /^["“‘(]?(?<word>\p{Lu}\p{Ll}*)(?:-\p{L}+)?(?=[\s,;:])/u.exec(text.slice(end, end + 32))?.groups ?? {};
  if (word === undefined || DOMAINS.has(word.toLowerCase())) return false;
  const before = text.slice(Math.max(0, at - 24), at);
  const complete = end - at > 1 ? /[\p{L}\p{N})%\]]$/u : /(?:\p{Ll}{3}|\d{4}|[%)])$/u;
  return complete.test(before) && !ADDRESS.test(before);
}
