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
  /** A day of a month. */
  day: 32_768,
  /** The time of a day. */
  clock: 65_536,
  figure: 128,
  /** A figure before the thing that is to be counted, and right before it. */
  counted: 256,
  countedNext: 16_384,
  /** A figure with a unit that the question asks for. */
  unit: 512,
  reason: 1024,
  report: 2048,
  /** A reporting word near a name that the question mentions. */
  saidByAsked: 4096,
  copula: 8192,
} as const;

/** What a stretch of text has to answer with. */
export interface Evidence {
  /** Bits of {@link EVIDENCE}. */
  readonly signs: number;
  /** Words of names that the question does not mention. */
  readonly newNames: number;
}

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
  month: number;
  /** A figure that may be the day of a month. */
  day: number;
}

/** Looks for signs of an answer among the words of a text from `start` up to `end`. */
export function findEvidence(asking: Asking, text: AnalysedText, start: number, end: number): Evidence {
  const { vocabulary, isHit, unitForms } = asking;
  const last: LastMet = {
    newName: -99,
    askedName: -99,
    figure: -99,
    focus: -99,
    report: -99,
    month: -99,
    day: -99,
  };
  const units = unitMarks(asking);
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
    if (last.figure === at && ((marks & units) !== 0 || isSum(asking, before))) found |= EVIDENCE.unit;
    if (unitForms.has(form) && at - last.figure <= NEAR) found |= EVIDENCE.unit;
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

/** Marks that stand for a unit which the question asks for: an age is given as "Rahmat (32)". */
function unitMarks({ question: { units } }: Asking): number {
  return (units.includes("persen") ? MARK.percent : 0) | (units.includes("berusia") ? MARK.alone : 0);
}

function isSum({ question: { units } }: Asking, before: number): boolean {
  return (before & SIGN.currency) !== 0 && units.includes("rp");
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
  return (
    (at - last.figure <= NEAR ? EVIDENCE.counted : 0) | (at - last.figure === 1 ? EVIDENCE.countedNext : 0)
  );
}

interface NewWord {
  readonly signs: number;
  /** The signs of the word before it. */
  readonly before: number;
  readonly marks: number;
  readonly isName: boolean;
}

function evidenceOfNewWord({ signs, before, marks, isName }: NewWord, at: number, last: LastMet): number {
  const isFigure = (signs & SIGN.figure) !== 0;
  const isTime = (signs & SIGN.time) !== 0 || (marks & MARK.date) !== 0;
  if (isFigure) last.figure = at;
  if (isTime) return EVIDENCE.time | evidenceOfDate(signs, marks, at, last);
  if ((signs & SIGN.afterClock) !== 0 && at - last.figure === 1) return EVIDENCE.clock;
  if (isFigure) return EVIDENCE.figure | evidenceOfFigure(before, at, last);
  return isName ? evidenceOfName({ signs, before }, at, last) : 0;
}

function evidenceOfDate(signs: number, marks: number, at: number, last: LastMet): number {
  if ((signs & SIGN.month) !== 0) last.month = at;
  const isDay = (marks & MARK.date) !== 0 || (last.month === at && at - last.day === 1);
  return isDay ? EVIDENCE.day : 0;
}

function evidenceOfFigure(before: number, at: number, last: LastMet): number {
  if ((before & SIGN.clock) !== 0) return EVIDENCE.clock;
  last.day = at;
  return at - last.month === 1 ? EVIDENCE.day : 0;
}

function evidenceOfName(
  { signs, before }: Pick<NewWord, "signs" | "before">,
  at: number,
  last: LastMet,
): number {
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
