import { MARK } from "./analysed-text.ts";
import { SIGN } from "./answer-signs.ts";
import type { Asking } from "./asking.ts";
import { EVIDENCE } from "./evidence.ts";

/** Words between a figure and what it counts, a kind of thing and its name. */
export const NEAR = 2;

/** Where something was met last in a stretch of text, by the places of words. */
export interface LastMet {
  newName: number;
  askedName: number;
  figure: number;
  focus: number;
  report: number;
  month: number;
  /** A figure that may be the day of a month. */
  day: number;
}

/** Nothing was met yet: long ago. */
export function nothingMet(): LastMet {
  return { newName: -99, askedName: -99, figure: -99, focus: -99, report: -99, month: -99, day: -99 };
}

/** What a word of the question's, by its stem, shows where it stands. */
export function evidenceOfAskedWord(
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

/** What any other word shows. */
export function evidenceOfNewWord(
  { signs, before, marks, isName }: NewWord,
  at: number,
  last: LastMet,
): number {
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
