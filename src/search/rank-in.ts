import type { Article } from "../articles/article.ts";
import { candidatesIn, type Indexes, type Query } from "./candidates.ts";
import { isForeign } from "./question.ts";
import { rank, type RankedPassage } from "./rank.ts";

/** Passages that are looked at closely, and of a language that is not the question's. */
const LOOKED_AT = 50;
const FOREIGN_LOOKED_AT = 20;

/** The passages of all languages that share words with a question, of one article if it is given, best first. */
export function rankIn(
  queries: readonly (Query & { readonly indexes: Indexes })[],
  wish: { readonly article?: Article },
): readonly RankedPassage[] {
  return queries
    .flatMap(({ question, indexes, terms }) => {
      const count = isForeign(question, indexes[0].language) ? FOREIGN_LOOKED_AT : LOOKED_AT;
      return rank(candidatesIn(indexes, { question, terms }, { ...wish, count }));
    })
    .toSorted((a, b) => b.score - a.score);
}
