import { ABBREVIATIONS } from "./abbreviations.ts";
import { pairMarks, type MarkedSpan } from "./quotation-marks.ts";
import { trimSpan, type Span } from "./span.ts";

/** One or more end marks, and the closing quotation marks and brackets that belong to them. */
const END = /(?<marks>[.!?…]+)(?<closing>["”’»'“)\]]*)(?=\s|$)/gu;
const LAST_WORD = /[\p{L}\p{N}.'’-]+$/u;
const INITIAL = /^\p{Lu}$/u;
const ENUMERATION = /^\s*(?:\d{1,3}|\p{L})$/u;

/**
 * The sentences of one paragraph, in order, without the blanks between them. Every character that is not a blank lies
 * in exactly one of them. A quotation is never divided: what stands between paired marks belongs to the sentence
 * around it, however many sentences it holds itself.
 *
 * @example splitSentences("Dr. Ani datang. Ia pulang.") // [{ start: 0, end: 15 }, { start: 16, end: 26 }]
 */
export function splitSentences(paragraph: string): readonly Span[] {
  const sentences: Span[] = [];
  const quotations = pairMarks(paragraph);
  let start = 0;
  for (const match of paragraph.matchAll(END)) {
    const end = match.index + match[0].length;
    if (!endsSentence(paragraph, { start, stop: match.index, end }, quotations)) continue;
    sentences.push(trimSpan(paragraph, { start, end }));
    start = end;
  }
  const rest = trimSpan(paragraph, { start, end: paragraph.length });
  return rest.end > rest.start ? [...sentences, rest] : sentences;
}

function endsSentence(
  text: string,
  { start, stop, end }: { readonly start: number; readonly stop: number; readonly end: number },
  quotations: readonly MarkedSpan[],
): boolean {
  if (quotations.some((quotation) => quotation.start < end && end < quotation.end)) return false;
  const next = text.slice(end, end + 12).trimStart();
  if (next !== "" && !/^["“”„«‘'([]?[\p{Lu}\p{N}\p{Lo}]/u.test(next)) return false;
  return text[stop] !== "." || !isAbbreviation(text.slice(start, stop), next);
}

function isAbbreviation(sentence: string, next: string): boolean {
  if (next === "") return false;
  if (ENUMERATION.test(sentence)) return true;
  const word = LAST_WORD.exec(sentence.slice(-24))?.[0] ?? "";
  return INITIAL.test(word) || ABBREVIATIONS.has(word.toLowerCase());
}
