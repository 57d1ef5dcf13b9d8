import { MARK, type AnalysedText } from "./analysed-text.ts";
import { SIGN } from "./answer-signs.ts";
import type { Asking } from "./asking.ts";

/** Signs that a stretch of text may hold an answer, each a bit. The question's own words are no signs. */
export const EVIDENCE = {
  /** A name that the question does not mention. */
  name: 1,
  /** Two words of such a name in a row. */
  fullName: 2,
  /** Such a name after a word that leads to places. */
  nameOfPlace: 4,
  /** Such a name that is known as a place's. */
  place: 8,
  /** A word that names of bodies and firms have. */
  body: 16,
  /** Such a name right after the kind of thing asked for: "pulau" and "Makassar". */
  ofKind: 32,
  time: 64,
  figure: 128,
  /** A figure before the thing that is to be counted. */
  counted: 256,
  /** A figure with a unit that the question asks for. */
  unit: 512,
  reason: 1024,
  report: 2048,
  /** A reporting word near a name that the question mentions. */
  saidByAsked: 4096,
  copula: 8192,
} as const;

/** Words between a reporting word and its speaker. */
const NEAR_REPORT = 4;

/** Words between a figure and what it counts, a kind of thing and its name. */
const NEAR = 2;

/** Where something was met last; long ago at first. */
interface LastMet {
  newName: number;
  askedName: number;
  figure: number;
  focus: number;
  report: number;
}

/** Looks for signs of an answer among the words of a text from `start` up to `end`, all bits together. */
export function findEvidence(asking: Asking, text: AnalysedText, start: number, end: number): number {
  const { vocabulary, isHit, unitForms } = asking;
  const last: LastMet = { newName: -99, askedName: -99, figure: -99, focus: -99, report: -99 };
  let evidence = 0;
  let before = 0;
  for (let at = start; at < end; at++) {
    const form = text.forms[at] ?? 0;
    const stem = vocabulary.stemOfForm(form);
    const signs = vocabulary.signsOfForm(form);
    if (isHit[stem] === 1) evidence |= evidenceOfAskedWord(asking, stem, at, last);
    else if (signs !== 0 || text.marks[at] !== 0)
      evidence |= evidenceOfNewWord({ signs, before, marks: text.marks[at] ?? 0 }, at, last);
    if (unitForms.has(form) && at - last.figure <= NEAR) evidence |= EVIDENCE.unit;
    if ((signs & SIGN.reason) !== 0) evidence |= EVIDENCE.reason;
    if ((signs & SIGN.copula) !== 0) evidence |= EVIDENCE.copula;
    if ((signs & SIGN.report) !== 0) {
      evidence |= EVIDENCE.report;
      last.report = at;
    }
    if (last.report >= 0 && Math.abs(last.askedName - last.report) <= NEAR_REPORT)
      evidence |= EVIDENCE.saidByAsked;
    before = signs;
  }
  return evidence;
}

function evidenceOfAskedWord(
  { nameStems, focusStems }: Asking,
  stem: number,
  at: number,
  last: LastMet,
): number {
  if (nameStems.has(stem)) last.askedName = at;
  if (!focusStems.has(stem)) return 0;
  last.focus = at;
  return at - last.figure <= NEAR ? EVIDENCE.counted : 0;
}

interface NewWord {
  readonly signs: number;
  /** The signs of the word before it. */
  readonly before: number;
  readonly marks: number;
}

function evidenceOfNewWord({ signs, before, marks }: NewWord, at: number, last: LastMet): number {
  const isFigure = (signs & SIGN.figure) !== 0;
  if (isFigure) last.figure = at;
  if ((signs & SIGN.time) !== 0 || (marks & MARK.date) !== 0) return EVIDENCE.time;
  if (isFigure) return EVIDENCE.figure;
  if ((marks & MARK.capital) === 0) return 0;
  const isNext = at - last.newName === 1;
  last.newName = at;
  return (
    EVIDENCE.name |
    (isNext ? EVIDENCE.fullName : 0) |
    ((before & SIGN.toPlace) !== 0 ? EVIDENCE.nameOfPlace : 0) |
    ((signs & SIGN.place) !== 0 ? EVIDENCE.place : 0) |
    ((signs & SIGN.body) !== 0 ? EVIDENCE.body : 0) |
    (at - last.focus <= NEAR ? EVIDENCE.ofKind : 0)
  );
}
