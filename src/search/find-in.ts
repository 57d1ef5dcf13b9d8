import type { Article } from "../articles/article.ts";
import { wholeParagraph, type Excerpt } from "../articles/excerpt.ts";
import type { SearchWord } from "../words/search-words.ts";
import { candidatesIn, type Query } from "./candidates.ts";
import { isAnswered } from "./is-answered.ts";
import type { Findings } from "./passage.ts";
import { passageOf } from "./passage-of.ts";
import { queriesIn, type Collection } from "./queries-in.ts";
import { readQuestion, type Question } from "./question.ts";
import { rankIn } from "./rank-in.ts";

/** How many of a text's words are enough to find where it stands. */
const RAREST = 8;

/**
 * The passages of several collections nearest to a question, at most `count`, of one article if it is given. What is
 * found does not depend on which collection holds an article: they are asked as if they were one. Any text is a question.
 */
export function findIn(
  collections: readonly Collection[],
  text: string,
  wish: { readonly article?: Article; readonly count: number },
): Findings {
  const question = readQuestion(text);
  const queries = queriesIn(collections, question);
  const ranked = rankIn(queries, wish);
  return {
    passages: ranked.slice(0, wish.count).map(passageOf),
    missing: missingWords(question, queries),
    answered: isAnswered(ranked),
  };
}

/**
 * The paragraphs of several collections that share most of a text's rarest words, at most `count`; all that a long text
 * costs is these few words.
 */
export function nearestIn(
  collections: readonly Collection[],
  text: string,
  count: number,
): readonly Excerpt[] {
  const question = readQuestion(text);
  return queriesIn(collections, question)
    .flatMap(({ indexes, terms }) => {
      const found = terms.filter(({ stems }) => stems.size > 0);
      const rarest = found.toSorted((a, b) => b.weight - a.weight).slice(0, RAREST);
      return candidatesIn(indexes, { question, terms: rarest }, { count });
    })
    .toSorted((a, b) => b.closeness - a.closeness)
    .slice(0, count)
    .map(({ passage }) => wholeParagraph(passage.source.article, passage.paragraph));
}

/** The words that no index has in any guise, as the asker wrote them; a word that says what is asked for is not missed. */
function missingWords({ words, asking }: Question, queries: readonly Query[]): readonly string[] {
  const found = new Set(
    queries.flatMap(({ terms }) =>
      terms.filter(({ stems }) => stems.size > 0).flatMap(({ places }) => places),
    ),
  );
  return joined(words.filter((_, place) => !found.has(place) && !asking.has(place)));
}

/** What stands together is named together: in a script without blanks each character is a word. */
function joined(words: readonly SearchWord[]): readonly string[] {
  const runs: string[] = [];
  for (const [at, { text, start }] of words.entries()) {
    const before = words[at - 1];
    if (before?.end === start) runs.push(`${runs.pop() ?? ""}${text}`);
    else if (before?.start !== start) runs.push(text);
  }
  return runs;
}
