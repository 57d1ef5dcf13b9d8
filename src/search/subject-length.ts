import type { SearchWord } from "../words/search-words.ts";
import { SIGN, signsOf } from "./answer-signs.ts";

/** Words that a subject has at most. */
const LONGEST_SUBJECT = 8;

/** A bracket that follows a word, be it in quotation marks. */
const BRACKET = /^["”’]?,? ?[([]/u;

/**
 * How many words a text opens with before a bracket or a word like "is" shows that it is about them: two in "Kopi luwak
 * adalah…" and in "Kopi luwak (…)". 0 where the text opens otherwise.
 */
export function subjectLength(text: string, words: readonly SearchWord[]): number {
  for (const [at, { form, end }] of words.slice(0, LONGEST_SUBJECT).entries()) {
    if (at > 0 && (signsOf(form) & SIGN.copula) !== 0) return at;
    if (BRACKET.test(text.slice(end, end + 4))) return at + 1;
  }
  return 0;
}
