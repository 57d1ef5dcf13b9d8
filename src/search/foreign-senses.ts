import { stemOf } from "../text/stem.ts";
import { cognatesOf } from "../words/cognates.ts";
import { inFull } from "../words/in-full.ts";
import { isIdle } from "../words/is-idle.ts";
import { isKnownWord } from "../words/known-word.ts";
import type { SearchWord } from "../words/search-words.ts";
import { spokenForms } from "../words/spoken-forms.ts";
import { synonymsOf } from "../words/synonyms.ts";
import { translate, type GlossaryLanguage, type Translation } from "../words/translation.ts";
import type { Lookup } from "./lookup.ts";
import { addStems, knownStems, type Stems } from "./stems.ts";
import type { WordSense } from "./word-sense.ts";

/** How much a word counts that is found by something else than its translation. */
const SHARE = {
  cognate: 0.8,
  /** One word of a translation of several. */
  part: 0.6,
  /** A synonym of a translation. */
  synonym: 0.4,
  /** The same letters in the other language, where a translation is known too. */
  alike: 0.5,
} as const;

/** What an index in another language calls a question's words, by what the glossary and the rules for cognates say. */
export function foreignSenses(
  words: readonly SearchWord[],
  from: GlossaryLanguage,
  lookup: Lookup,
): readonly WordSense[] {
  const placed = words.flatMap((word, place) =>
    wordsInFull(word.form, from).map((form) => ({ ...word, form, place })),
  );
  const forms = placed.map(({ form }) => form);
  const senses: WordSense[] = [];
  for (let at = 0; at < placed.length;) {
    const word = placed[at];
    const translation = translate(forms.slice(at), from) ?? translationOfSpoken(forms[at] ?? "", from);
    const length = translation?.length ?? 1;
    const places = [...new Set(placed.slice(at, at + length).map(({ place }) => place))];
    const isPhrase = translation?.ways.every((way) => way.length > 1) ?? false;
    if (translation && isPhrase)
      for (const stems of wordByWord(translation, lookup)) senses.push({ places, stems });
    else if (word) senses.push({ places, stems: foreignStems(word, translation, { from, lookup }) });
    at += length;
  }
  return senses;
}

/** An abbreviation that the glossary does not know is translated in full. */
function wordsInFull(form: string, from: GlossaryLanguage): readonly string[] {
  return (translate([form], from) ? undefined : inFull(form, from)) ?? [form];
}

function translationOfSpoken(form: string, from: GlossaryLanguage): Translation | undefined {
  if (from === "en" || isKnownWord(stemOf(form, from))) return undefined;
  for (const written of spokenForms(form)) {
    const translation = translate([written], from);
    if (translation) return translation;
  }
  return undefined;
}

/** The words of the first way to say an expression, each to be found by itself. */
function wordByWord({ ways }: Translation, lookup: Lookup): readonly Stems[] {
  const telling = (ways[0] ?? []).filter((word) => !isIdle(word, lookup.language));
  return telling.map(
    (word) => new Map(knownStems(stemOf(word, lookup.language), lookup).map((stem) => [stem, 1])),
  );
}

function foreignStems(
  { text, form }: SearchWord,
  translation: Translation | undefined,
  { from, lookup }: { readonly from: GlossaryLanguage; readonly lookup: Lookup },
): Stems {
  const to = lookup.language;
  const stems = new Map<string, number>();
  for (const way of translation?.ways ?? [])
    for (const word of way.filter((each) => !isIdle(each, to)))
      addStems(stems, knownStems(stemOf(word, to), lookup), way.length > 1 ? SHARE.part : 1);
  for (const [word, ...others] of translation?.ways ?? [])
    for (const synonym of word !== undefined && others.length === 0 ? synonymsOf(stemOf(word, to), to) : [])
      addStems(stems, knownStems(synonym, lookup), SHARE.synonym);
  if (translation && translation.length > 1) return stems;
  const isName = /^\p{Lu}/u.test(text);
  const isUnknown = stems.size === 0;
  addStems(stems, knownStems(stemOf(form, to), lookup), isName || isUnknown ? 1 : SHARE.alike);
  if (stems.size === 0)
    for (const cognate of cognatesOf(form, from))
      addStems(stems, knownStems(stemOf(cognate, to), lookup), SHARE.cognate);
  return stems;
}
