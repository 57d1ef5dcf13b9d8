import { INDONESIAN_ROOTS } from "../text/stem-roots.ts";
import { stemOf } from "../text/stem.ts";
import type { Language } from "../text/language.ts";
import type { Question } from "./question.ts";
import type { SearchWord } from "./search-words.ts";

/** A word of a question as one language's index looks for it. */
export interface QueryTerm {
  readonly word: SearchWord;
  /** How much finding it tells: its rarity in the index, lower for words that only say what is asked for. */
  readonly weight: number;
  /** The stems that it is found by, and how good each is, 1 for its own. */
  readonly stems: ReadonlyMap<number, number>;
}

/** What a query has to know of an index. */
export interface Lookup {
  readonly language: Language;
  stemNumber(stem: string): number | undefined;
  /** The paragraphs that a stem occurs in. */
  count(stem: number): number;
  /** Stems one slip of the pen away from a word that the index does not have. */
  near(stem: string): readonly number[];
  readonly size: number;
}

/** How much a word found with a slip counts. */
const SLIP = 0.6;

/** Letters below which a slip is another word. */
const SHORTEST_SLIP = 4;

/** A question in the words of an index. */
export function queryFor(question: Question, lookup: Lookup): readonly QueryTerm[] {
  return question.words.map((word) => {
    const stems = stemsFor(word.form, lookup);
    const most = Math.max(0, ...[...stems.keys()].map((stem) => lookup.count(stem)));
    return { word, stems, weight: rarity(most, lookup.size) };
  });
}

function stemsFor(form: string, lookup: Lookup): ReadonlyMap<number, number> {
  const stem = stemOf(form, lookup.language);
  const own = lookup.stemNumber(stem);
  if (own !== undefined && lookup.count(own) > 0) return new Map([[own, 1]]);
  return new Map(mayBeSlip(stem) ? lookup.near(stem).map((near) => [near, SLIP]) : []);
}

/** A number is never a slip, and neither is a word of the language that the articles happen not to use. */
function mayBeSlip(stem: string): boolean {
  return stem.length >= SHORTEST_SLIP && !/\d/u.test(stem) && !INDONESIAN_ROOTS.has(stem);
}

/** The inverse document frequency that BM25 uses. */
function rarity(count: number, size: number): number {
  return Math.log(1 + (size - count + 0.5) / (count + 0.5));
}
