import type { SearchWord } from "../words/search-words.ts";
import type { Lookup } from "./lookup.ts";
import { namesIn } from "./names-in-question.ts";
import { isForeign, type Question } from "./question.ts";
import { rarity } from "./rarity.ts";
import { slipsIn } from "./slips.ts";
import { sortOf, type TermSort } from "./term-sort.ts";
import type { WordSense } from "./word-sense.ts";
import { sensesIn } from "./senses-in.ts";

/** A word of a question as one index looks for it. */
export interface QueryTerm {
  /** The question's words that it stands for, by their places among them. */
  readonly places: readonly number[];
  /** The stems that it is found by, and how good each is: 1 for its own. None where the index has none. */
  readonly stems: ReadonlyMap<string, number>;
  /** Its own form. */
  readonly form: string;
  /** How much finding it tells: its rarity in the index times its importance. */
  readonly weight: number;
  /** That rarity by the rarest word's: 0 for a word that is everywhere, 1 for one that is in a single paragraph or nowhere. */
  readonly rareness: number;
  /** Lower for words that only say what is asked for. */
  readonly importance: number;
  readonly sort: TermSort;
  /** Whether it is written with a capital, in the question or wherever articles have it. */
  readonly isName: boolean;
}

/** The importance of a word that says what is asked for ("nama", "tahun"). */
const ASKING = 0.4;

/** The importance of a word of another language for which no translation is known. */
const UNTRANSLATED = 0.5;

/**
 * The queries for several indexes. A word that none of them has is taken for a slip of the pen where one has a word that
 * is spelt nearly alike.
 */
export function queriesFor(
  question: Question,
  lookups: readonly Lookup[],
): readonly (readonly QueryTerm[])[] {
  const size = lookups.reduce((sum, lookup) => sum + lookup.size, 0);
  const senses = lookups.map((lookup) => sensesIn(question, lookup));
  const found = placesFound(senses.flat());
  const mended = lookups.map((lookup, at) =>
    (senses[at] ?? []).map((sense): WordSense => {
      const [place = -1] = sense.places;
      const word = question.words[place];
      return word && !found.has(place) ? { ...sense, stems: slipsIn(word.form, lookup) } : sense;
    }),
  );
  const names = namesIn(question, lookups, placesFound(mended.flat()));
  return lookups.map((lookup, at) => termsFor(question, mended[at] ?? [], { lookup, size, names }));
}

function placesFound(senses: readonly WordSense[]): ReadonlySet<number> {
  return new Set(senses.flatMap(({ places, stems }) => (stems.size > 0 ? places : [])));
}

/** An index among all those that are asked, and how many paragraphs these have together: rarity is counted over all. */
interface Asked {
  readonly lookup: Lookup;
  readonly size: number;
  /** The places of the question's words that are names. */
  readonly names: ReadonlySet<number>;
}

function termsFor(question: Question, senses: readonly WordSense[], asked: Asked): readonly QueryTerm[] {
  const terms = new Map<string, QueryTerm>();
  for (const { places, stems } of senses) {
    const word = question.words[places[0] ?? 0];
    if (!word) continue;
    const key = stems.size === 0 ? `word ${word.form}` : `stems ${[...stems.keys()].join(" ")}`;
    const same = terms.get(key);
    if (same) terms.set(key, { ...same, places: [...same.places, ...places] });
    else terms.set(key, termOf(word, { places, stems }, { question, ...asked }));
  }
  return [...terms.values()];
}

function termOf(
  word: SearchWord,
  { places, stems }: Pick<QueryTerm, "places" | "stems">,
  { question, lookup, size, names }: { readonly question: Question } & Asked,
): QueryTerm {
  const isName = names.has(places[0] ?? 0);
  const sort = sortOf(word, question, { place: places[0] ?? 0, isName });
  const isUnknown = !isName && isUntranslated(stems, { question, lookup });
  const importance = sort === "asking" ? ASKING : isUnknown ? UNTRANSLATED : 1;
  const best = Math.max(0, ...stems.values());
  const counts = [...stems].map(([stem, share]) => (share === best ? lookup.count(stem) : 0));
  // How rare a word is that no paragraph has, nobody knows: as rare as one that a single paragraph has
  const rare = rarity(Math.max(1, ...counts), size);
  return {
    places,
    stems,
    form: word.form,
    weight: importance * rare,
    rareness: rare / rarity(1, size),
    importance,
    sort,
    isName,
  };
}

/** A word for which no translation is known may be there all the same; a name would be spelt alike. */
function isUntranslated(
  stems: QueryTerm["stems"],
  { question, lookup }: { readonly question: Question; readonly lookup: Lookup },
): boolean {
  return stems.size === 0 && isForeign(question, lookup.language);
}
