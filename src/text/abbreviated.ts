import {
  AFTER_HOURS,
  AFTER_NAMES,
  BEFORE_ANYTHING,
  BEFORE_EITHER,
  BEFORE_LABELS,
  BEFORE_NAMES,
  BEFORE_NUMBERS,
  BEFORE_OFFICES,
  DEGREES,
  INITIALLED_PLACES,
  OFFICES,
} from "./abbreviations.ts";
import { opensSentences } from "./sentence-openers.ts";

/** What stands around a full stop, on its line of words. */
export interface StopContext {
  /** The word that the stop ends, without it: "Dr", "S.H", "2020"; empty after a blank or a bracket. */
  readonly word: string;
  /** What stands before that word, up to the blank or joined to it: "vitamin", "Ani,", "2-". */
  readonly before: string;
  /** The first word after the stop, without marks before it. */
  readonly next: string;
  /** The word that follows it, empty if a mark stands between. */
  readonly following: string;
  /** Whether the first word opens a bracket. */
  readonly inBrackets: boolean;
}

/** Whether a full stop belongs to the abbreviation before it, so that the sentence goes on. */
export function isAbbreviated(context: StopContext): boolean {
  const { word, next, following } = context;
  if (word === "" || next === "") return false;
  if (isGrouped(context) || BEFORE_ANYTHING.has(word) || BEFORE_OFFICES.has(next)) return true;
  if (BEFORE_NUMBERS.has(word) && (NUMBER.test(next) || BEFORE_NUMBERS.has(next))) return true;
  if (/^[ap]\.m$/u.test(word) || (/^[AP]\.M$/u.test(word) && /\d$/u.test(context.before)))
    return context.inBrackets || AFTER_HOURS.has(next);
  if (CAPITAL.test(word)) return isInitial(context);
  const opens = opensSentences(next, following) || DETERMINERS.has(following);
  if (BEFORE_OFFICES.has(word)) return !opens && (!SMALL.test(following) || OFFICES.has(next));
  if (INITIALLED_PLACES.has(word)) return !opens;
  if (DOTTED.test(word) && !word.split(".").every((part) => BEFORE_NAMES.has(part)))
    return isDegree(context) ? DOTTED.test(next) : !opensSentences(next, following);
  return word.split(".").every((part) => MIDDLES.some((list) => list.has(part))) && !opens;
}

/** Whether a word is none of the abbreviations and, with so many small letters at its end, hardly one that is not listed. */
export function isWholeWord(word: string, letters: number): boolean {
  const capitalised = word.charAt(0).toUpperCase() + word.slice(1);
  if (word.length < 2 || LISTS.some((list) => list.has(word) || list.has(capitalised))) return false;
  return (/\p{Ll}+$/u.exec(word)?.[0].length ?? 0) >= letters || opensSentences(word);
}

const MIDDLES: readonly ReadonlySet<string>[] = [BEFORE_NAMES, BEFORE_EITHER, AFTER_NAMES];
const LISTS: readonly ReadonlySet<string>[] = [
  ...MIDDLES,
  BEFORE_ANYTHING,
  BEFORE_NUMBERS,
  BEFORE_OFFICES,
  INITIALLED_PLACES,
];

/** Indonesian words after a noun, which make of it what no name is: "Deklarasi ini". */
const DETERMINERS: ReadonlySet<string> = new Set("ini itu tersebut".split(" "));

const CAPITAL = /^\p{Lu}$/u;
const SMALL = /^\p{Ll}/u;
const NUMBER = /^(?:[+#]?\d|[VXL][IVXL]*$|I[IVX]+$)/u;

/** Short parts with a capital each: "S.H", "M.Si", "Ph.D", "Sp.OT", "J.K". */
const DOTTED = /^(?:\p{Lu}\p{Ll}{0,4}\.)+\p{Lu}\p{L}{0,4}$/u;

/** Whether a blank stands within a number, after the point that sets off its thousands: "22.091. 039", "1. 000". */
function isGrouped({ word, next }: StopContext): boolean {
  return (
    (/^\d{1,3}(?:\.\d{3})+$/u.test(word) && /^\d{3}(?:\.\d{3})*$/u.test(next)) ||
    (/^\d{1,3}$/u.test(word) && /^0\d\d(?:\.\d{3})*$/u.test(next))
  );
}

/**
 * A single capital is a name's initial unless it is a label ("vitamin C.", "kelas 2-C.", "40° S.") or stands for itself:
 * English "I", or the first of a name ("Musa I.").
 */
function isInitial({ word, before, next, following }: StopContext): boolean {
  if (/^\p{Lu}\.$/u.test(next)) return true;
  if (word === "I" || /[\d°]/u.test(before) || BEFORE_LABELS.has(before.toLowerCase())) return false;
  return !opensSentences(next, following);
}

/** Degrees have a small letter or are known, and follow a name and a comma. A title's or an initial's small letter is none. */
function isDegree({ word, before }: StopContext): boolean {
  const [first = ""] = word.split(".");
  if (BEFORE_NAMES.has(first) && first !== "Sp") return false;
  if (/(?:^|\.)\p{Lu}\.(?:Ch|Chr|Ph)$/u.test(word)) return false;
  return before.endsWith(",") ? /\p{Ll}/u.test(word) || DEGREES.has(word) : /\p{Lu}\p{Ll}/u.test(word);
}
