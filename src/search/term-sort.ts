import type { SearchWord } from "../words/search-words.ts";
import { SIGN, signsOf } from "./answer-signs.ts";
import type { Question } from "./question.ts";

/** What a term is, as far as that tells how likely an answer repeats it. */
export type TermSort = "name" | "figure" | "time" | "verb" | "asking" | "other";

/** Verbs by their prefixes; English ones stay among the others. */
const VERB = /^(?:me[mnrlwy]|di|ber|ter)/u;

/** The sort of a word at a place among a question's. */
export function sortOf(
  { form }: SearchWord,
  { language, asking }: Question,
  { place, isName }: { readonly place: number; readonly isName: boolean },
): TermSort {
  if ((signsOf(form) & SIGN.time) !== 0) return "time";
  if (/\d/u.test(form)) return "figure";
  if (asking.has(place)) return "asking";
  if (isName) return "name";
  return language !== "en" && VERB.test(form) ? "verb" : "other";
}
