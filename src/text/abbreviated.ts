import {
  AFTER_HOURS,
  AFTER_NAMES,
  BEFORE_ANYTHING,
  BEFORE_EITHER,
  BEFORE_LABELS,
  BEFORE_NAMES,
  BEFORE_NUMBERS,
  DEGREES,
  INITIALLED_PLACES,
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
  /** Whether that word opens a bracket. */
  readonly inBrackets: boolean;
}

/** Whether a full stop belongs to the abbreviation before it, so that the sentence goes on. */
export function isAbbreviated({ word, before, next, inBrackets }: StopContext): boolean {
  if (word === "" || next === "") return false;
  if (BEFORE_ANYTHING.has(word)) return true;
  if (BEFORE_NUMBERS.has(word)) return NUMBER.test(next) || BEFORE_NUMBERS.has(next);
  if (/^[ap]\.?m$/iu.test(word)) return word.includes(".") && (inBrackets || AFTER_HOURS.has(next));
  if (CAPITAL.test(word)) return isInitial({ word, before, next });
  if (INITIALLED_PLACES.has(word)) return !opensSentences(next);
  if (DOTTED.test(word)) return isDegree(word, before) ? DOTTED.test(next) : !opensSentences(next);
  return MIDDLES.some((list) => list.has(word)) && !opensSentences(next);
}

const MIDDLES: readonly ReadonlySet<string>[] = [BEFORE_NAMES, BEFORE_EITHER, AFTER_NAMES];

const CAPITAL = /^\p{Lu}$/u;
const NUMBER = /^(?:[+#]?\d|[VXL][IVXL]*$|I[IVX]+$)/u;

/** Short parts with a capital each: "S.H", "M.Si", "Ph.D", "Sp.OT", "J.K". */
const DOTTED = /^(?:\p{Lu}\p{Ll}{0,4}\.)+\p{Lu}\p{L}{0,4}$/u;

/**
 * A single capital is a name's initial unless it is a label ("vitamin C.", "kelas 2-C.", "40° S.") or stands for itself:
 * English "I", or the first of a name ("Musa I.").
 */
function isInitial({ word, before, next }: Omit<StopContext, "inBrackets">): boolean {
  if (/^\p{Lu}\.$/u.test(next)) return true;
  if (word === "I" || /\d/u.test(before) || BEFORE_LABELS.has(before.toLowerCase())) return false;
  return !opensSentences(next);
}

/** Degrees have a small letter or are known, and follow a name and a comma. */
function isDegree(word: string, before: string): boolean {
  return before.endsWith(",") ? /\p{Ll}/u.test(word) || DEGREES.has(word) : /\p{Lu}\p{Ll}/u.test(word);
}
