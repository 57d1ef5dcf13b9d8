import MiniSearch from "minisearch";
import type { Article } from "../articles/article.ts";
import type { Language } from "../text/language.ts";
import { passagesOf, spellingsIn, stemsOf, type IndexedPassage } from "./indexed-passage.ts";
import type { Lookup, Spelling } from "./lookup.ts";
import { Vocabulary } from "./vocabulary.ts";

interface PassageStems {
  readonly id: number;
  readonly text: string;
  readonly title: string;
  readonly heading: string;
}

/** The paragraphs of one language. Articles come and go; what is counted always agrees with what is here. */
export class LanguageIndex implements Lookup {
  readonly language: Language;
  readonly vocabulary: Vocabulary;
  /** By the number under which MiniSearch knows each. */
  readonly #passages: (IndexedPassage | undefined)[] = [];
  #size = 0;
  readonly #numbersOf = new Map<Article, readonly number[]>();
  /** For each stem, by its number, the passages that have it; a title is the first one's, or its words would seem common. */
  readonly #counts: number[] = [];
  /** For each stem, by its number, the passages that write it with a capital inside a sentence, and small. */
  readonly #capitals: number[] = [];
  readonly #smalls: number[] = [];
  readonly #search = new MiniSearch<PassageStems>({
    fields: ["text", "title", "heading"],
    tokenize: (text) => text.split(" "),
    processTerm: (term) => term || null,
  });

  constructor(language: Language) {
    this.language = language;
    this.vocabulary = new Vocabulary(language);
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
    const added: { readonly number: number; readonly passage: IndexedPassage }[] = [];
    for (const passage of passagesOf(article, this.vocabulary)) {
      added.push({ number: this.#learn(passage), passage });
      yield;
    }
    for (const { number, passage } of added) {
      this.#passages[number] = passage;
      this.#count(passage, 1);
    }
    this.#size += added.length;
    this.#numbersOf.set(
      article,
      added.map(({ number }) => number),
    );
  }

  remove(article: Article): void {
    for (const number of this.#numbersOf.get(article) ?? []) {
      const passage = this.#passages[number];
      if (!passage) continue;
      this.#search.discard(number);
      this.#count(passage, -1);
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
    return this.#counts[this.vocabulary.stemNumber(stem) ?? -1] ?? 0;
  }

  spelling(stem: string): Spelling {
    const number = this.vocabulary.stemNumber(stem) ?? -1;
    return { capital: this.#capitals[number] ?? 0, small: this.#smalls[number] ?? 0 };
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
    const [text = "", title = "", heading = ""] = [passage.body, passage.source.title, passage.heading].map(
      (part) =>
        stemsOf(part, this.vocabulary)
          .map((stem) => this.vocabulary.stem(stem))
          .join(" "),
    );
    this.#search.add({ id, text, title, heading });
    return id;
  }

  #count({ body, source, heading, place }: IndexedPassage, step: 1 | -1): void {
    const texts = place === 0 ? [body, heading, source.title] : [body, heading];
    const stems = texts.flatMap((text) => stemsOf(text, this.vocabulary));
    for (const stem of new Set(stems)) this.#counts[stem] = (this.#counts[stem] ?? 0) + step;
    const { capitals, smalls } = spellingsIn(body, this.vocabulary);
    for (const stem of capitals) this.#capitals[stem] = (this.#capitals[stem] ?? 0) + step;
    for (const stem of smalls) this.#smalls[stem] = (this.#smalls[stem] ?? 0) + step;
  }
}
