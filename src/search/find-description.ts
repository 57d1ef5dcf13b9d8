import { MARK, type AnalysedText } from "./analysed-text.ts";
import { SIGN } from "./answer-signs.ts";
import type { Asking } from "./asking.ts";
import { EVIDENCE } from "./evidence.ts";

/** Words from a name to what describes it: "Rahmat, yang juga mantan ketua". */
const NEAR = 6;

/** Words between what somebody is and the name: "Menteri Pemberdayaan Perempuan dan Perlindungan Anak". */
const TITLE_LENGTH = 9;

/**
 * Looks among the words of a text from `start` up to `end` for what says who a person is whom the question names: behind
 * the name ("Rahmat, ketua panitia, …", "Rahmat adalah …"), before it ("ketua panitia Rahmat") or in its place ("Ketua
 * panitia itu …").
 */
export function findDescription(asking: Asking, text: AnalysedText, start: number, end: number): number {
  const words = wordsOf(asking, text);
  let found = isEpithet(words, start, end) ? EVIDENCE.epithet : 0;
  for (let from = start; from < end; from++) {
    if (!words.isAsked(from)) continue;
    let to = from + 1;
    while (to < end && words.goesOn(to)) to++;
    if (isDescribed(words, to, end)) found |= EVIDENCE.described;
    if (isTitled(words, { from, to, start })) found |= EVIDENCE.titled;
    from = to - 1;
  }
  return found;
}

type Words = ReturnType<typeof wordsOf>;

function wordsOf({ vocabulary, nameStems }: Asking, { forms, marks }: AnalysedText) {
  const has = (at: number, mark: number): boolean => ((marks[at] ?? 0) & mark) !== 0;
  const signs = (at: number): number => vocabulary.signsOfForm(forms[at] ?? 0);
  const isAsked = (at: number): boolean => nameStems.has(vocabulary.stemOfForm(forms[at] ?? 0));
  return {
    has,
    isAsked,
    tells: (at: number, sign: number): boolean => (signs(at) & sign) !== 0,
    /** Whether a name goes on with this word: another of its own, as in "Joko Widodo" where "Joko" is asked for. */
    goesOn: (at: number): boolean =>
      !has(at - 1, MARK.comma) && (isAsked(at) || (has(at, MARK.capital) && (signs(at) & SIGN.role) === 0)),
  };
}

/** Whether what follows a name that ends before `to` says who that is. */
function isDescribed(words: Words, to: number, end: number): boolean {
  let at = to;
  while (at < end && words.has(at, MARK.alone | MARK.comma) && words.tells(at, SIGN.figure)) at++;
  const isSetApart = words.has(at - 1, MARK.comma) || at > to;
  if (!isSetApart && !words.tells(at, SIGN.copula) && !leadsToRole(words, at, end)) return false;
  return isRoleWithin(words, at, Math.min(end, at + NEAR));
}

/** Whether a word like "sebagai" follows soon, before anything else begins. */
function leadsToRole(words: Words, at: number, end: number): boolean {
  for (let next = at; next < Math.min(end, at + NEAR); next++) {
    if (words.tells(next, SIGN.leadsToRole)) return true;
    if (words.has(next, MARK.comma)) return false;
  }
  return false;
}

/** Whether a word says what somebody is, before a comma, a report or another name with its own role comes. */
function isRoleWithin(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (words.tells(at, SIGN.role)) return true;
    if (words.has(at, MARK.comma) || words.tells(at, SIGN.report)) return false;
  }
  return false;
}

/** Whether what somebody is stands right before the name; set apart by a comma only where the name is, on both sides. */
function isTitled(
  words: Words,
  { from, to, start }: { readonly from: number; readonly to: number; readonly start: number },
): boolean {
  if (from > start && words.has(from - 1, MARK.comma) && !words.has(to - 1, MARK.comma)) return false;
  for (let at = from - 1; at >= Math.max(start, from - TITLE_LENGTH); at--) {
    if (at < from - 1 && words.has(at, MARK.comma)) return false;
    if (words.tells(at, SIGN.role)) return true;
    if (!words.has(at, MARK.capital) && !words.tells(at, SIGN.rolePart | SIGN.figure)) return false;
  }
  return false;
}

/** Whether a text opens with what somebody is in place of the name: "Ketua panitia itu …", "The former mayor …". */
function isEpithet(words: Words, start: number, end: number): boolean {
  if (words.tells(start, SIGN.pointsAhead)) return isRoleWithin(words, start, Math.min(end, start + 4));
  if (!words.tells(start, SIGN.role)) return false;
  for (let at = start + 1; at < Math.min(end, start + TITLE_LENGTH); at++) {
    if (words.tells(at, SIGN.pointsBack)) return true;
    if (words.has(at, MARK.comma) || words.tells(at, SIGN.report)) return false;
  }
  return false;
}
