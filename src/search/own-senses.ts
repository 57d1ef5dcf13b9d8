import { stemOf } from "../text/stem.ts";
import { abbreviationsIn, inFull } from "../words/in-full.ts";
import { isKnownWord } from "../words/known-word.ts";
import type { SearchWord } from "../words/search-words.ts";
import { spokenForms } from "../words/spoken-forms.ts";
import { relativesOf, synonymsOf } from "../words/synonyms.ts";
import { translate } from "../words/translation.ts";
import type { Lookup } from "./lookup.ts";
import { addStems, knownStems } from "./stems.ts";
import type { WordSense } from "./word-sense.ts";

/** How much a word counts that is found by another than itself. */
const SHARE = {
  synonym: 0.5,
  /** Another of its family or another spelling: "death" for "die". */
  relative: 0.7,
  /** The abbreviation of what it is a part of. */
  short: 0.8,
  /** One of the words that it is short for. */
  full: 0.5,
} as const;

/**
 * What an index in a question's own language calls its words. What is written in full is found by its abbreviation as
 * well, and the reverse; an abbreviation that the index lacks is looked for in full, each of its words by itself.
 */
export function ownSenses(words: readonly SearchWord[], lookup: Lookup): readonly WordSense[] {
  const { language } = lookup;
  const forms = words.map(({ form }) => form);
  if (language === "und")
    return forms.map((form, place) => ({ places: [place], stems: ownStems(form, lookup) }));
  const shorts = abbreviationsIn(forms, language);
  return words.flatMap(({ form, also = [] }, place) => {
    const full = inFull(form, language) ?? [];
    const stems = ownStems(form, lookup);
    if (stems.size === 0 && full.length > 0)
      return full.map((word) => ({ places: [place], stems: writtenStems(word, lookup) }));
    for (const word of full) addStems(stems, knownStems(stemOf(word, language), lookup), SHARE.full);
    for (const word of also) addStems(stems, knownStems(stemOf(word, language), lookup), SHARE.synonym);
    for (const short of shorts[place] ?? [])
      addStems(stems, knownStems(stemOf(short, language), lookup), SHARE.short);
    return [{ places: [place], stems }];
  });
}

function ownStems(form: string, lookup: Lookup): Map<string, number> {
  const { language } = lookup;
  const stems = writtenStems(form, lookup);
  if (stems.size > 0 || language === "und") return stems;
  const written = language === "id" ? writtenForm(form, lookup) : undefined;
  if (written !== undefined) return writtenStems(written, lookup);
  for (const way of translate([form], language === "id" ? "en" : "id")?.ways ?? [])
    if (way.length === 1) addStems(stems, knownStems(stemOf(way.join(""), language), lookup), 1);
  return stems;
}

function writtenStems(form: string, lookup: Lookup): Map<string, number> {
  const stem = stemOf(form, lookup.language);
  const stems = new Map<string, number>();
  for (const synonym of synonymsOf(stem, lookup.language))
    addStems(stems, knownStems(synonym, lookup), SHARE.synonym);
  for (const relative of relativesOf(stem, lookup.language))
    addStems(stems, knownStems(relative, lookup), SHARE.relative);
  addStems(stems, knownStems(stem, lookup), 1);
  return stems;
}

/**
 * The word that one which the index lacks may be, written as it is spoken: a root that is known before any other of the
 * index, and a word of the index before one that it has by a synonym.
 */
function writtenForm(form: string, lookup: Lookup): string | undefined {
  if (isKnownWord(stemOf(form, lookup.language))) return undefined;
  const forms = spokenForms(form);
  const here = forms.filter((each) => knownStems(stemOf(each, lookup.language), lookup).length > 0);
  return here.find(isKnownWord) ?? here[0] ?? forms.find((each) => writtenStems(each, lookup).size > 0);
}
