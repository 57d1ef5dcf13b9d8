import type { Article } from "../articles/article.ts";
import { wholeParagraph, type Excerpt } from "../articles/excerpt.ts";
import type { Language } from "../text/language.ts";
import { askingOf } from "./asking.ts";
import { isAnswered } from "./is-answered.ts";
import { LanguageIndex } from "./language-index.ts";
import type { Findings, Passage } from "./passage.ts";
import { queriesFor, type QueryTerm } from "./query.ts";
import { readQuestion, type Question } from "./question.ts";
import { rank, type RankedPassage } from "./rank.ts";

/** Passages that are looked at closely, and of a language that is not the question's. */
const LOOKED_AT = 50;
const FOREIGN_LOOKED_AT = 20;

/** How many of a text's words are enough to find where it stands. */
const RAREST = 8;

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
    const asked = this.#queries(question).map(({ index, terms }) => {
      const asking = askingOf(question, terms, index.vocabulary);
      const count = isForeign(question, index) ? FOREIGN_LOOKED_AT : LOOKED_AT;
      return { asking, ranked: rank(asking, index.candidates(asking, { ...wish, count })) };
    });
    const ranked = asked.flatMap((each) => each.ranked).toSorted((a, b) => b.score - a.score);
    return {
      passages: ranked.slice(0, wish.count).map(passageOf),
      missing: missingWords(
        question,
        asked.map(({ asking }) => asking),
      ),
      answered: isAnswered(ranked),
    };
  }

  /** The paragraphs that share most of a text's rarest words, at most `count`; all that a long text costs is these few words. */
  nearest(text: string, count: number): readonly Excerpt[] {
    const question = readQuestion(text);
    return this.#queries(question)
      .flatMap(({ index, terms }) => {
        const found = terms.filter(({ stems }) => stems.size > 0);
        const rarest = found.toSorted((a, b) => b.weight - a.weight).slice(0, RAREST);
        return index.candidates(askingOf(question, rarest, index.vocabulary), { count });
      })
      .toSorted((a, b) => b.closeness - a.closeness)
      .slice(0, count)
      .map(({ passage }) => wholeParagraph(passage.source.article, passage.paragraph));
  }

  /** A question in the words of each index that has anything. */
  #queries(question: Question): readonly { index: LanguageIndex; terms: readonly QueryTerm[] }[] {
    const indexes = Object.values(this.#indexes).filter((index) => index.size > 0);
    const queries = queriesFor(question, indexes);
    return indexes.map((index, at) => ({ index, terms: queries[at] ?? [] }));
  }
}

function isForeign({ language }: Question, index: LanguageIndex): boolean {
  return language !== "und" && index.language !== language;
}

/** The words that no index has in any guise, as the asker wrote them. */
function missingWords(
  { words }: Question,
  askings: readonly { readonly terms: readonly QueryTerm[] }[],
): readonly string[] {
  const found = new Set(
    askings.flatMap(({ terms }) =>
      terms.filter(({ stems }) => stems.size > 0).flatMap(({ places }) => places),
    ),
  );
  return words.filter((_, place) => !found.has(place)).map(({ text }) => text);
}

function passageOf({ view, answer, score }: RankedPassage): Passage {
  const { paragraph, source } = view.passage;
  const { article } = source;
  const span = answer === undefined ? undefined : paragraph.sentences[answer];
  return {
    text: wholeParagraph(article, paragraph),
    answer: span ? { article, paragraph, span } : null,
    score,
  };
}
