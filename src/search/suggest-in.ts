import { candidatesIn, type Indexes } from "./candidates.ts";
import { joinLookups } from "./lookup.ts";
import type { Passage } from "./passage.ts";
import { passageOf } from "./passage-of.ts";
import { queriesIn, type Collection } from "./queries-in.ts";
import type { QueryTerm } from "./query.ts";
import { readQuestion, type Question } from "./question.ts";
import { rank } from "./rank.ts";
import { rarity } from "./rarity.ts";

/** Passages that are looked at closely: fewer than for an answer, for this is asked at every letter. */
const LOOKED_AT = 20;

/** Letters that a word must have before it is completed. */
const SHORTEST_BEGINNING = 2;

/** Ways to complete a word that are tried, the commonest first, and how good each is by the word itself. */
const MOST_COMPLETIONS = 24;
const COMPLETION = 0.8;

/**
 * The passages nearest to a question that is still being typed, best first, at most `count`: its last word may be the
 * beginning of one. None before there is a word to go by.
 */
export function suggestIn(
  collections: readonly Collection[],
  typed: string,
  count: number,
): readonly Passage[] {
  const question = readQuestion(typed);
  return queriesIn(collections, question)
    .flatMap(({ indexes, terms }) => {
      const completed = withCompletions(terms, typed, { question, indexes });
      return rank(candidatesIn(indexes, { question, terms: completed }, { count: LOOKED_AT }));
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, count)
    .map(passageOf);
}

/** The terms, the last word's found also by what it may be the beginning of. */
function withCompletions(
  terms: readonly QueryTerm[],
  typed: string,
  { question, indexes }: { readonly question: Question; readonly indexes: Indexes },
): readonly QueryTerm[] {
  const last = question.words.findIndex(({ end }) => end === typed.length);
  const beginning = question.words[last]?.form ?? "";
  if (beginning.length < SHORTEST_BEGINNING) return terms;
  const lookup = joinLookups(indexes);
  const stems = [...new Set(indexes.flatMap((index) => index.stemsBeginning(beginning)))]
    .toSorted((a, b) => lookup.count(b) - lookup.count(a))
    .slice(0, MOST_COMPLETIONS);
  return terms.map((term) => {
    if (!term.places.includes(last) || stems.length === 0) return term;
    const found = new Map([...stems.map((stem) => [stem, COMPLETION] as const), ...term.stems]);
    const most = Math.max(...[...found.keys()].map((stem) => lookup.count(stem)));
    return { ...term, stems: found, weight: term.importance * rarity(most, lookup.size) };
  });
}
