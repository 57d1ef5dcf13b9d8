import type { Language } from "../text/language.ts";
import { stemOf } from "../text/stem.ts";
import { isKnownWord } from "../words/known-word.ts";
import { PLACES } from "../words/places.ts";
import type { Lookup } from "./lookup.ts";
import type { Question } from "./question.ts";

/**
 * The places of the names among a question's words: of those that are written with a capital, and, because members type
 * in small letters, of those that articles hardly ever write without one. In a question without capitals a word that
 * was found nowhere (`found` has the places of the others) and that no list of words has, or a list of places, is one
 * too: "jokowi" where no article is about him.
 */
export function namesIn(
  { words, language, isTypedSmall }: Question,
  lookups: readonly Lookup[],
  found: ReadonlySet<number>,
): ReadonlySet<number> {
  const isStranger = (form: string, place: number): boolean =>
    isTypedSmall && !found.has(place) && (PLACES.has(form) || isUnlisted(form, language));
  const names = words.flatMap(({ text, form }, place) =>
    CAPITAL.test(text) || isNameIn(lookups, form) || isStranger(form, place) ? [place] : [],
  );
  return new Set(names);
}

function isUnlisted(form: string, language: Language): boolean {
  return LETTERS.test(form) && !isKnownWord(stemOf(form, language));
}

const LETTERS = /^\p{L}+$/u;

const CAPITAL = /^\p{Lu}/u;

/** How many paragraphs write a name with a capital for each that writes it small, by mistake or as a word. */
const CAPITALS_FOR_A_SMALL = 10;

function isNameIn(lookups: readonly Lookup[], form: string): boolean {
  let capitals = 0;
  let smalls = 0;
  for (const lookup of lookups) {
    const { capital, small } = lookup.spelling(stemOf(form, lookup.language));
    capitals += capital;
    smalls += small;
  }
  return capitals > CAPITALS_FOR_A_SMALL * smalls;
}
