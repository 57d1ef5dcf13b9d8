import type { AnalysedText } from "./analysed-text.ts";
import type { Asking } from "./asking.ts";
import { coverage } from "./coverage.ts";
import { findTerms, noTerms, type FoundTerms } from "./found-terms.ts";
import { IDLE } from "./vocabulary.ts";

/** How a question and a subject (a title, or what a paragraph opens with) mention each other. */
export interface SubjectMatch {
  readonly found: FoundTerms;
  /** The share of the subject's words that the question mentions. */
  readonly mentioned: number;
  /** That times the subject's share of the question. */
  readonly match: number;
}

/** Compares a question with the first `length` words of a text. */
export function subjectOf(asking: Asking, text: AnalysedText, length: number): SubjectMatch {
  if (length === 0) return { found: noTerms(asking), mentioned: 0, match: 0 };
  const found = findTerms(asking, text, 0, length);
  let telling = 0;
  let asked = 0;
  for (let at = 0; at < length; at++) {
    const stem = asking.vocabulary.stemOfForm(text.forms[at] ?? 0);
    if (stem !== IDLE) telling++;
    if (asking.isHit[stem] === 1) asked++;
  }
  const mentioned = asked / Math.max(1, telling);
  return { found, mentioned, match: mentioned * coverage(asking, found.shares) };
}
