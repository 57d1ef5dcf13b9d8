import { INDONESIAN_ROOTS } from "../text/stem-roots.ts";
import { stemOf } from "../text/stem.ts";
import { cognatesOf } from "./cognates.ts";
import type { Lookup } from "./lookup.ts";
import { isIdle, type Question } from "./question.ts";
import type { SearchWord } from "./search-words.ts";
import { synonymsOf } from "./synonyms.ts";
import { translate, type GlossaryLanguage, type Translation } from "./translation.ts";

/** Words of a question and the stems of an index that they are found by. */
export interface WordSense {
  /** The words, by their places in the question. */
  readonly places: readonly number[];
  /** With how good each is: 1 for a word's own. None where the index has none. */
  readonly stems: ReadonlyMap<string, number>;
}

/** How much a word counts that is found by something else than itself or its translation. */
const SHARE = {
  synonym: 0.5,
  cognate: 0.8,
  /** One word of a translation of several. */
  part: 0.6,
  /** The same letters in the other language, where a translation is known too. */
  alike: 0.5,
  slip: 0.9,
} as const;

/**
 * What an index calls a question's words. An index in the question's language is asked for the words and their synonyms,
 * another one for what the glossary and the rules for cognates say.
 */
export function sensesIn({ words, language }: Question, lookup: Lookup): readonly WordSense[] {
  if (language === "und" || lookup.language === "und" || language === lookup.language)
    return words.map(({ form }, place) => ({ places: [place], stems: ownStems(form, lookup) }));
  return foreignSenses(words, language, lookup);
}

/** The stems of an index that a misspelt word may be meant for. A short one is no misspelling of a word that everybody knows. */
export function slipsIn(form: string, lookup: Lookup): WordSense["stems"] {
  const stem = stemOf(form, lookup.language);
  if (stem.length < SHORTEST_SLIP || /\d/u.test(stem) || isKnownWord(stem)) return new Map();
  const meant = lookup
    .near(stem)
    .filter((near) => stem.length >= SHORTEST_SLIP_OF_KNOWN || !isKnownWord(near));
  return new Map(meant.flatMap((near) => known(near, lookup)).map((near) => [near, SHARE.slip]));
}

function ownStems(form: string, lookup: Lookup): WordSense["stems"] {
  const { language } = lookup;
  const stem = stemOf(form, language);
  const stems = new Map<string, number>();
  for (const synonym of synonymsOf(stem, language)) add(stems, known(synonym, lookup), SHARE.synonym);
  add(stems, known(stem, lookup), 1);
  if (stems.size === 0 && language !== "und")
    for (const way of translate([form], language === "id" ? "en" : "id")?.ways ?? [])
      if (way.length === 1) add(stems, known(stemOf(way.join(""), language), lookup), 1);
  return stems;
}

function foreignSenses(
  words: readonly SearchWord[],
  from: GlossaryLanguage,
  lookup: Lookup,
): readonly WordSense[] {
  const forms = words.map(({ form }) => form);
  const senses: WordSense[] = [];
  for (let place = 0; place < words.length;) {
    const word = words[place];
    const translation = translate(forms.slice(place), from);
    const length = translation?.length ?? 1;
    const places = forms.slice(place, place + length).map((_, offset) => place + offset);
    const isPhrase = translation?.ways.every((way) => way.length > 1) ?? false;
    if (translation && isPhrase)
      for (const stems of wordByWord(translation, lookup)) senses.push({ places, stems });
    else if (word) senses.push({ places, stems: foreignStems(word, translation, { from, lookup }) });
    place += length;
  }
  return senses;
}

/** The words of the first way to say an expression, each to be found by itself. */
function wordByWord({ ways }: Translation, lookup: Lookup): readonly WordSense["stems"][] {
  const telling = (ways[0] ?? []).filter((word) => !isIdle(word, lookup.language));
  return telling.map(
    (word) => new Map(known(stemOf(word, lookup.language), lookup).map((stem) => [stem, 1])),
  );
}

function foreignStems(
  { text, form }: SearchWord,
  translation: Translation | undefined,
  { from, lookup }: { readonly from: GlossaryLanguage; readonly lookup: Lookup },
): WordSense["stems"] {
  const to = lookup.language;
  const stems = new Map<string, number>();
  for (const way of translation?.ways ?? [])
    for (const word of way.filter((each) => !isIdle(each, to)))
      add(stems, known(stemOf(word, to), lookup), way.length > 1 ? SHARE.part : 1);
  if (translation && translation.length > 1) return stems;
  const isName = /^\p{Lu}/u.test(text);
  const isUnknown = stems.size === 0;
  add(stems, known(stemOf(form, to), lookup), isName || isUnknown ? 1 : SHARE.alike);
  if (stems.size === 0)
    for (const cognate of cognatesOf(form, from))
      add(stems, known(stemOf(cognate, to), lookup), SHARE.cognate);
  return stems;
}

function add(stems: Map<string, number>, found: readonly string[], share: number): void {
  for (const stem of found) stems.set(stem, Math.max(share, stems.get(stem) ?? 0));
}

function known(stem: string, lookup: Lookup): readonly string[] {
  return lookup.count(stem) > 0 ? [stem] : [];
}

/** Letters below which a slip makes another word, and below which it makes a known one. */
const SHORTEST_SLIP = 5;
const SHORTEST_SLIP_OF_KNOWN = 6;

/** A word of either language that articles may happen not to use; taking it for another would be a mistake. */
function isKnownWord(stem: string): boolean {
  if (INDONESIAN_ROOTS.has(stem)) return true;
  return translate([stem], "id") !== undefined || translate([stem], "en") !== undefined;
}
