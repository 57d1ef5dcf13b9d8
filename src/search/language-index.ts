import MiniSearch from "minisearch";
import type { Article } from "../articles/article.ts";
import type { Language } from "../text/language.ts";
import { passagesOf, stemsOf, type IndexedPassage } from "./indexed-passage.ts";
import type { Asking } from "./asking.ts";
import type { Lookup } from "./lookup.ts";
import { closenessOf } from "./closeness.ts";
import { Tally, type Find } from "./tally.ts";
import { Vocabulary } from "./vocabulary.ts";

/** A passage that shares words with a query. */
export interface Candidate {
  readonly passage: IndexedPassage;
  /** The share of the query that it has, by how often it has it. */
  readonly closeness: number;
}

interface PassageStems {
  readonly id: number;
  readonly text: string;
  readonly title: string;
  readonly heading: string;
}

/** How much a word counts where it stands. */
const BOOSTS = { text: 1, title: 2, heading: 1 } as const;

/** Finds, a passage for each of its stems, that a first selection may have: enough for any rare word and for several common ones. */
const ROOM = 3_000;

/** Passages that the first selection leaves. */
const PRESELECTED = 80;

/** The paragraphs of one language. Articles come and go; what is counted always agrees with what is here. */
export class LanguageIndex implements Lookup {
  readonly language: Language;
  readonly vocabulary: Vocabulary;
  /** By the number under which MiniSearch knows each. */
  readonly #passages: (IndexedPassage | undefined)[] = [];
  readonly #numbersOf = new Map<Article, readonly number[]>();
  /** For each stem the passages that have it, be it in the title. */
  readonly #counts: number[] = [];
  readonly #search = new MiniSearch<PassageStems>({
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
    this.#numbersOf.set(
      article,
      passagesOf(article, this.vocabulary).map((passage) => this.#addPassage(passage)),
    );
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

  formNumber(form: string): number | undefined {
    return this.vocabulary.formNumber(form);
  }

  count(stem: number): number {
    return this.#counts[stem] ?? 0;
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

  /** The passages that share most with a query, best first, of one article if it is given. */
  candidates(
    asking: Asking,
    { article, count }: { readonly article?: Article; readonly count: number },
  ): readonly Candidate[] {
    return this.#preselected(asking, article)
      .flatMap((number) => this.#passages[number] ?? [])
      .map((passage) => ({ passage, closeness: closenessOf(asking, passage) }))
      .toSorted((a, b) => b.closeness - a.closeness)
      .slice(0, count);
  }

  /**
   * The numbers of passages that have much of a query. MiniSearch visits each that has a word and, told that the find is
   * worth nothing, keeps none of them: only the sums of what was found are kept.
   */
  #preselected(asking: Asking, article: Article | undefined): readonly number[] {
    const allowed = article && new Set(this.#numbersOf.get(article));
    const finds = this.#finds(asking);
    const tally = new Tally(this.#passages.length);
    let stem = "";
    let find: Find | undefined;
    this.#search.search([...finds.keys()].join(" "), {
      boostDocument: (number: number, visited) => {
        if (visited !== stem) {
          stem = visited;
          find = finds.get(visited);
        }
        if (find && (!allowed || allowed.has(number))) tally.count(number, find);
        return 0;
      },
    });
    return tally.best(PRESELECTED);
  }

  /** What finding each stem is worth: the rarest terms first, the best stem of each first, common ones while there is room. */
  #finds({ terms, weights }: Asking): ReadonlyMap<string, Find> {
    const finds = new Map<string, Find>();
    let room = ROOM;
    for (const term of [...weights.keys()].toSorted((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0))) {
      const stems = [...(terms[term]?.stems ?? [])].toSorted(([, a], [, b]) => b - a);
      for (const [stem, share] of stems) {
        if (finds.size > 0 && this.count(stem) > room) continue;
        room -= this.count(stem);
        const name = this.vocabulary.stem(stem);
        if (!finds.has(name)) finds.set(name, { term, weight: (weights[term] ?? 0) * share });
      }
    }
    return finds;
  }

  #addPassage(passage: IndexedPassage): number {
    const id = this.#passages.push(passage) - 1;
    const [text = "", title = "", heading = ""] = [passage.body, passage.source.title, passage.heading].map(
      (part) =>
        stemsOf(part, this.vocabulary)
          .map((stem) => this.vocabulary.stem(stem))
          .join(" "),
    );
    this.#search.add({ id, text, title, heading });
    this.#count(passage, 1);
    return id;
  }

  #count({ body, source, heading }: IndexedPassage, step: 1 | -1): void {
    const stems = [body, source.title, heading].flatMap((text) => stemsOf(text, this.vocabulary));
    for (const stem of new Set(stems)) this.#counts[stem] = this.count(stem) + step;
  }
}
