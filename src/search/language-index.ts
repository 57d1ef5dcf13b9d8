import MiniSearch from "minisearch";
import type { Article, Paragraph } from "../articles/article.ts";
import type { Language } from "../text/language.ts";
import { analyse, type AnalysedText } from "./analysed-text.ts";
import type { Lookup, QueryTerm } from "./query.ts";
import { IDLE, Vocabulary } from "./vocabulary.ts";

/** A paragraph as it is ranked. */
export interface IndexedPassage {
  readonly article: Article;
  readonly paragraph: Paragraph;
  readonly body: AnalysedText;
  /** The title's words. */
  readonly title: AnalysedText;
  /** The words of the heading that it stands under. */
  readonly heading: AnalysedText;
}

/** A passage that shares words with a query, and how much by MiniSearch's measure. */
export interface Candidate {
  readonly passage: IndexedPassage;
  readonly closeness: number;
}

interface PassageText {
  readonly id: number;
  readonly text: string;
  readonly title: string;
  readonly heading: string;
}

const BOOSTS = { text: 1, title: 2, heading: 1 } as const;

/** The paragraphs of one language. Articles come and go; what is counted always agrees with what is here. */
export class LanguageIndex implements Lookup {
  readonly language: Language;
  readonly vocabulary: Vocabulary;
  readonly #passages: (IndexedPassage | undefined)[] = [];
  readonly #numbersOf = new Map<Article, readonly number[]>();
  readonly #counts: number[] = [];
  readonly #search = new MiniSearch<PassageText>({
    fields: Object.keys(BOOSTS),
    tokenize: (text) => text.split(" "),
    processTerm: (term) => term || null,
    searchOptions: { boost: BOOSTS },
  });

  constructor(language: Language) {
    this.language = language;
    this.vocabulary = new Vocabulary(language);
  }

  /** Paragraphs here. */
  get size(): number {
    return this.#search.documentCount;
  }

  add(article: Article): void {
    const title = analyse(article.title, [], this.vocabulary);
    const numbers = article.paragraphs.map((paragraph) => {
      const body = analyse(paragraph.text, paragraph.sentences, this.vocabulary);
      const heading = analyse(paragraph.heading ?? "", [], this.vocabulary);
      return this.#addPassage({ article, paragraph, body, title, heading });
    });
    this.#numbersOf.set(article, numbers);
  }

  remove(article: Article): void {
    for (const number of this.#numbersOf.get(article) ?? []) {
      const passage = this.#passages[number];
      if (!passage) continue;
      this.#search.discard(number);
      this.#count(passage, -1);
      this.#passages[number] = undefined;
    }
    this.#numbersOf.delete(article);
  }

  stemNumber(stem: string): number | undefined {
    return this.vocabulary.stemNumber(stem);
  }

  count(stem: number): number {
    return this.#counts[stem] ?? 0;
  }

  near(stem: string): readonly number[] {
    const found = new Set<string>();
    this.#search.search(stem, {
      fuzzy: 1,
      maxFuzzy: 1,
      boostDocument: (_id, term) => {
        found.add(term);
        return 0;
      },
    });
    const likely = [...found].filter((term) => term[0] === stem[0]);
    return likely.flatMap((term) => this.vocabulary.stemNumber(term) ?? []);
  }

  /** The passages that share most with a query, best first, of one article if it is given. */
  candidates(
    terms: readonly QueryTerm[],
    wish: { readonly article?: Article; readonly count: number },
  ): readonly Candidate[] {
    const boosts = new Map(
      terms.flatMap(({ stems }) =>
        [...stems].map(([stem, share]) => [this.vocabulary.stem(stem), share] as const),
      ),
    );
    if (boosts.size === 0) return [];
    const results = this.#search.search([...boosts.keys()].join(" "), {
      boostTerm: (term) => boosts.get(term) ?? 1,
      ...(wish.article
        ? { boostDocument: (id: number) => (this.#passages[id]?.article === wish.article ? 1 : 0) }
        : {}),
    });
    return results
      .map(({ id, score, queryTerms }) => ({ id, closeness: score / queryTerms.length }))
      .toSorted((a, b) => b.closeness - a.closeness)
      .slice(0, wish.count)
      .flatMap(({ id, closeness }) => {
        const passage = this.#passages[Number(id)];
        return passage ? [{ passage, closeness }] : [];
      });
  }

  #addPassage(passage: IndexedPassage): number {
    const id = this.#passages.push(passage) - 1;
    const words = ({ forms }: AnalysedText): string =>
      Array.from(forms, (form) => this.vocabulary.stem(this.vocabulary.stemOfForm(form))).join(" ");
    this.#search.add({
      id,
      text: words(passage.body),
      title: words(passage.title),
      heading: words(passage.heading),
    });
    this.#count(passage, 1);
    return id;
  }

  #count({ body, title, heading }: IndexedPassage, step: 1 | -1): void {
    const stems = new Set<number>();
    for (const { forms } of [body, title, heading])
      for (const form of forms) stems.add(this.vocabulary.stemOfForm(form));
    stems.delete(IDLE);
    for (const stem of stems) this.#counts[stem] = this.count(stem) + step;
  }
}
