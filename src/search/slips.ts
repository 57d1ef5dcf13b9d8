import { stemOf } from "../text/stem.ts";
import { isKnownWord } from "../words/known-word.ts";
import type { Lookup } from "./lookup.ts";
import { knownStems, type Stems } from "./stems.ts";

/** How much a word counts that is found by what it may be a slip for. */
const SLIP = 0.9;

/** Letters below which a slip makes another word, and below which it makes a known one. */
const SHORTEST_SLIP = 5;
const SHORTEST_SLIP_OF_KNOWN = 6;

/**
 * The stems of an index that a misspelt word may be meant for. A short one is no misspelling of a word that everybody
 * knows, and a known word that the articles happen not to use is no misspelling at all.
 */
export function slipsIn(form: string, lookup: Lookup): Stems {
  const stem = stemOf(form, lookup.language);
  if (stem.length < SHORTEST_SLIP || /\d/u.test(stem) || isKnownWord(stem)) return new Map();
  const meant = lookup
    .near(stem)
    .filter((near) => stem.length >= SHORTEST_SLIP_OF_KNOWN || !isKnownWord(near));
  return new Map(meant.flatMap((near) => knownStems(near, lookup)).map((near) => [near, SLIP]));
}
