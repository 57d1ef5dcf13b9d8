import MiniSearch from "minisearch";
import type { Article } from "../articles/article.ts";
import type { Language } from "../text/language.ts";
import { textsAgain, textsOf, type ArticleWords } from "./article-words.ts";
import { BulkIndex } from "./bulk-index.ts";
import { passagesOf, type IndexedPassage } from "./indexed-passage.ts";
import type { Lookup, Spelling } from "./lookup.ts";
import { INDEX_OPTIONS, stemsByField, type PassageStems } from "./passage-stems.ts";
import { StemCounts } from "./stem-counts.ts";
import { Vocabulary } from "./vocabulary.ts";

/** An article to be indexed, and its words where they were read before. */
export interface ArticleToIndex {
  readonly article: Article;
  readonly words?: ArticleWords;
}

/** Adds many articles together, which takes less than half as long as one after the other. */
export interface Filling {
  /** A step a paragraph. All steps of an article must be taken before the next one's. */
  gather(article: ArticleToIndex): Generator<void, void>;
  /** Makes what was gathered to be found, with pauses. */
  done(): Promise<void>;
}

interface NumberedPassage {
  readonly number: number;
  readonly passage: IndexedPassage;
}

/** The paragraphs of one language. Articles come and go; what is counted always agrees with what is here. */
export class LanguageIndex implements Lookup {
  readonly language: Language;
  readonly vocabulary: Vocabulary;
  /** By the number under which MiniSearch knows each. */
  readonly #passages: (IndexedPassage | undefined)[] = [];
  #size = 0;
  readonly #numbersOf = new Map<Article, readonly number[]>();
  readonly #counts: StemCounts;
  #search = new MiniSearch<PassageStems>(INDEX_OPTIONS);

  constructor(language: Language) {
    this.language = language;
    this.vocabulary = new Vocabulary(language);
    this.#counts = new StemCounts(this.vocabulary);
  }

  /** Paragraphs here. */
  get size(): number {
    return this.#size;
  }

  /** Above every number of a passage. */
  get numbers(): number {
    return this.#passages.length;
  }

  add(article: Article): void {
    for (const _ of this.adding(article)) continue;
  }

  /** Adds an article, a step a paragraph; nothing of it is found or counted before the last. All of them must be taken. */
  *adding(article: Article): Generator<void, void> {
    const added: NumberedPassage[] = [];
    for (const passage of passagesOf(article, textsOf(article, this.vocabulary))) {
      added.push({ number: this.#learn(passage), passage });
      yield;
    }
    this.#hold(article, added);
  }

  /** Begins to add many articles to an index that has none. It must not be asked before that is done. */
  startFilling(): Filling {
    if (this.numbers > 0) throw new Error("Only an empty index takes many articles at once");
    const bulk = new BulkIndex();
    return {
      gather: (article) => this.#gathering(article, bulk),
      done: async () => {
        this.#search = await bulk.made(this.vocabulary);
      },
    };
  }

  *#gathering({ article, words }: ArticleToIndex, bulk: BulkIndex): Generator<void, void> {
    const { vocabulary } = this;
    const added: NumberedPassage[] = [];
    const texts = words ? textsAgain(words, vocabulary) : textsOf(article, vocabulary);
    for (const passage of passagesOf(article, texts)) {
      added.push({ number: this.#passages.push(undefined) - 1, passage });
      bulk.add(passage, vocabulary);
      yield;
    }
    this.#hold(article, added);
  }

  remove(article: Article): void {
    for (const number of this.#numbersOf.get(article) ?? []) {
      const passage = this.#passages[number];
      if (!passage) continue;
      this.#search.discard(number);
      this.#counts.change(passage, -1);
      this.#passages[number] = undefined;
      this.#size--;
    }
    this.#numbersOf.delete(article);
  }

  /** The passage of a number that is in use. */
  passage(number: number): IndexedPassage | undefined {
    return this.#passages[number];
  }

  /** Those of an article; none if it is not here. */
  passagesOf(article: Article): readonly IndexedPassage[] {
    return (this.#numbersOf.get(article) ?? []).flatMap((number) => this.#passages[number] ?? []);
  }

  count(stem: string): number {
    return this.#counts.count(this.vocabulary.stemNumber(stem) ?? -1);
  }

  spelling(stem: string): Spelling {
    return this.#counts.spelling(this.vocabulary.stemNumber(stem) ?? -1);
  }

  near(stem: string): readonly string[] {
    const found = new Set<string>();
    this.#search.search(stem, {
      fuzzy: 1,
      maxFuzzy: 1,
      boostDocument: (_id, term) => {
        found.add(term);
        return 0;
      },
    });
    return [...found].filter((term) => term[0] === stem[0]);
  }

  /** The stems here of words that begin so. */
  stemsBeginning(beginning: string): readonly string[] {
    return this.vocabulary.stemsBeginning(beginning).filter((stem) => this.count(stem) > 0);
  }

  /**
   * Visits each passage, by its number, that has one of some stems, all of a stem together and in the order of the stems:
   * `on` says of a stem what to do at each. MiniSearch is told that a find is worth nothing, so that it keeps none.
   */
  visit(stems: readonly string[], on: (stem: string) => (number: number) => void): void {
    let last: string | undefined;
    let see: (number: number) => void = () => undefined;
    this.#search.search(stems.join(" "), {
      boostDocument: (number: number, stem) => {
        if (stem !== last) see = on(stem);
        last = stem;
        if (this.#passages[number]) see(number);
        return 0;
      },
    });
  }

  /** Gives a passage a number, under which it is not here yet. */
  #learn(passage: IndexedPassage): number {
    const id = this.#passages.push(undefined) - 1;
    const [text = "", title = "", heading = ""] = stemsByField(passage, this.vocabulary).map((stems) =>
      stems.map((stem) => this.vocabulary.stem(stem)).join(" "),
    );
    this.#search.add({ id, text, title, heading });
    return id;
  }

  #hold(article: Article, added: readonly NumberedPassage[]): void {
    for (const { number, passage } of added) {
      this.#passages[number] = passage;
      this.#counts.change(passage, 1);
    }
    this.#size += added.length;
    this.#numbersOf.set(
      article,
      added.map(({ number }) => number),
    );
  }
}
