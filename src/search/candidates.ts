import type { Article } from "../articles/article.ts";
import { askingOf, type Asking } from "./asking.ts";
import { closenessOf } from "./closeness.ts";
import { findsOf } from "./finds.ts";
import type { IndexedPassage } from "./indexed-passage.ts";
import type { LanguageIndex } from "./language-index.ts";
import { joinLookups } from "./lookup.ts";
import type { QueryTerm } from "./query.ts";
import type { Question } from "./question.ts";
import { Tally } from "./tally.ts";

/** A passage that shares words with a question. */
export interface Candidate {
  readonly asking: Asking;
  readonly passage: IndexedPassage;
  /** The share of the question that it has, by how often it has it. */
  readonly closeness: number;
}

/** Indexes of one language, which are asked as if they were one. */
export type Indexes = readonly [LanguageIndex, ...LanguageIndex[]];

/** A question in the words of some indexes. */
export interface Query {
  readonly question: Question;
  readonly terms: readonly QueryTerm[];
}

/** Passages that the first selection leaves. */
const PRESELECTED = 80;

/** The passages that share most with a question, best first, at most `count`, of one article if it is given. */
export function candidatesIn(
  indexes: Indexes,
  { question, terms }: Query,
  { article, count }: { readonly article?: Article; readonly count: number },
): readonly Candidate[] {
  const selected = article ? allOf(article, indexes) : preselected(indexes, terms);
  return indexes
    .flatMap((index) => {
      const passages = selected.get(index) ?? [];
      if (passages.length === 0) return [];
      const asking = askingOf(question, terms, index.vocabulary);
      return passages.map((passage) => ({ asking, passage, closeness: closenessOf(asking, passage) }));
    })
    .filter(({ closeness }) => closeness > 0)
    .toSorted((a, b) => b.closeness - a.closeness)
    .slice(0, count);
}

/** Passages by the index that they are in. */
type Selected = ReadonlyMap<LanguageIndex, readonly IndexedPassage[]>;

function allOf(article: Article, indexes: Indexes): Selected {
  return new Map(indexes.map((index) => [index, index.passagesOf(article)]));
}

/** Those that have much of a question, chosen among all indexes together. */
function preselected(indexes: Indexes, terms: readonly QueryTerm[]): Selected {
  const finds = findsOf(terms, joinLookups(indexes));
  const tally = new Tally(indexes.map(({ numbers }) => numbers));
  for (const [at, index] of indexes.entries())
    index.visit([...finds.keys()], (stem) => {
      const find = finds.get(stem);
      return (number) => {
        if (find) tally.count(at, number, find);
      };
    });
  const best = tally.best(PRESELECTED, (at, number) => indexes[at]?.passage(number)?.body.forms.length ?? 0);
  return new Map(
    indexes.map((index, at) => [index, (best[at] ?? []).flatMap((number) => index.passage(number) ?? [])]),
  );
}
