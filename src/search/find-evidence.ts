import { MARK, type AnalysedText } from "./analysed-text.ts";
import { SIGN } from "./answer-signs.ts";
import type { Asking } from "./asking.ts";
import { evidenceOfAskedWord, evidenceOfNewWord, NEAR, nothingMet } from "./evidence-of-word.ts";
import { EVIDENCE, type Evidence } from "./evidence.ts";

/** Words between a reporting word and its speaker. */
const NEAR_REPORT = 4;

/** Looks for signs of an answer among the words of a text from `start` up to `end`. */
export function findEvidence(asking: Asking, text: AnalysedText, start: number, end: number): Evidence {
  const { vocabulary, isHit, units } = asking;
  const last = nothingMet();
  let found = 0;
  let newNames = 0;
  let before = 0;
  for (let at = start; at < end; at++) {
    const form = text.forms[at] ?? 0;
    const stem = vocabulary.stemOfForm(form);
    const signs = vocabulary.signsOfForm(form);
    const marks = text.marks[at] ?? 0;
    if (isHit[stem] === 1) found |= evidenceOfAskedWord(asking, stem, at, last);
    else if (signs !== 0 || marks !== 0) {
      const isName = (marks & MARK.capital) !== 0 && (at > start || isCapital(text, at + 1));
      const own = evidenceOfNewWord({ signs, before, marks, isName }, at, last);
      if ((own & EVIDENCE.name) !== 0) newNames++;
      found |= own;
    }
    if (last.figure === at && ((marks & units.marks) !== 0 || (before & units.before) !== 0))
      found |= EVIDENCE.unit;
    if (units.forms.has(form) && at - last.figure <= NEAR) found |= EVIDENCE.unit;
    if ((signs & SIGN.reason) !== 0) found |= EVIDENCE.reason;
    if ((signs & SIGN.copula) !== 0) found |= EVIDENCE.copula;
    if ((signs & SIGN.report) !== 0) {
      found |= EVIDENCE.report;
      last.report = at;
    }
    if (last.report >= 0 && Math.abs(last.askedName - last.report) <= NEAR_REPORT)
      found |= EVIDENCE.saidByAsked;
    before = signs;
  }
  return { signs: found, newNames };
}

function isCapital(text: AnalysedText, at: number): boolean {
  return ((text.marks[at] ?? 0) & MARK.capital) !== 0;
}
