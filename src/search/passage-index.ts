import type { Article } from "../articles/article.ts";
import { wholeParagraph, type Excerpt } from "../articles/excerpt.ts";
import type { Language } from "../text/language.ts";
import { LanguageIndex } from "./language-index.ts";
import type { Findings, Passage } from "./passage.ts";
import { queryFor, type QueryTerm } from "./query.ts";
import { readQuestion } from "./question.ts";
import { rank, type RankedPassage } from "./rank.ts";

/** How many of a text's words are enough to find where it stands. */
const RAREST = 8;
const LEAST_TERMS = 2;

/** How many paragraphs are looked at for a text's words, the first two apart. */
const MOST_PARAGRAPHS = 2_000;

/** The paragraphs of a library, to be asked. Each language has an index of its own; a question is put to all. */
export class PassageIndex {
  readonly #indexes: Readonly<Record<Language, LanguageIndex>> = {
    id: new LanguageIndex("id"),
    en: new LanguageIndex("en"),
    und: new LanguageIndex("und"),
  };

  add(article: Article): void {
    this.#indexes[article.language].add(article);
  }

  remove(article: Article): void {
    this.#indexes[article.language].remove(article);
  }

  /** The passages nearest to a question, at most `count`, of one article if it is given. Any text is a question. */
  find(text: string, wish: { readonly article?: Article; readonly count: number }): Findings {
    const question = readQuestion(text);
    const asked = Object.values(this.#indexes)
      .filter((index) => index.size > 0)
      .map((index) => ({ index, query: queryFor(question, index) }));
    const ranked = asked
      .flatMap(({ index, query }) => rank({ question, query, index, ...wish }))
      .toSorted((a, b) => b.score - a.score)
      .slice(0, wish.count);
    return {
      passages: ranked.map(passageOf),
      missing: question.words
        .filter((_, place) => asked.every(({ query }) => isMissing(query[place])))
        .map(({ text: word }) => word),
      answered: ranked[0]?.isAnswer ?? false,
    };
  }

  /** The paragraphs that share most of a text's rarest words, at most `count`; all that a long text costs is these few words. */
  nearest(text: string, count: number): readonly Excerpt[] {
    const question = readQuestion(text);
    return Object.values(this.#indexes)
      .flatMap((index) => index.candidates(rarestIn(queryFor(question, index), index), { count }))
      .toSorted((a, b) => b.closeness - a.closeness)
      .slice(0, count)
      .map(({ passage }) => wholeParagraph(passage.article, passage.paragraph));
  }
}

/** A query's rarest terms: two at least, and more while few paragraphs have them. */
function rarestIn(query: readonly QueryTerm[], index: LanguageIndex): readonly QueryTerm[] {
  let paragraphs = 0;
  return query
    .filter(({ stems }) => stems.size > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, RAREST)
    .filter(({ stems }, place) => {
      for (const stem of stems.keys()) paragraphs += index.count(stem);
      return place < LEAST_TERMS || paragraphs <= MOST_PARAGRAPHS;
    });
}

function isMissing(term: QueryTerm | undefined): boolean {
  return term === undefined || term.stems.size === 0;
}

function passageOf({ passage: { article, paragraph }, sentence, score }: RankedPassage): Passage {
  const span = sentence === undefined ? undefined : paragraph.sentences[sentence];
  return {
    text: wholeParagraph(article, paragraph),
    answer: span ? { article, paragraph, span } : null,
    score,
  };
}
