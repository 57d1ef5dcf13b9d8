import { createHash } from "node:crypto";
import type { Article } from "../articles/article.ts";
import { ExactQuotes } from "../quotes/exact-quotes.ts";
import { findQuotes } from "../quotes/find-quotes.ts";
import { QuotePairs } from "../quotes/quote-pairs.ts";
import type { Quote } from "../quotes/quote.ts";
import type { ArticleWords } from "../search/article-words.ts";
import { PassageIndex } from "../search/passage-index.ts";
import { canonicalAddress } from "./canonical-address.ts";

/** An article with what was derived from it. */
export interface ShelvedArticle {
  readonly article: Article;
  /** In reading order. */
  readonly quotes: readonly Quote[];
}

/** What was derived of a file: an article with its quotations, and its words as search looks at them. */
export interface DerivedArticle extends ShelvedArticle {
  readonly words: ArticleWords;
}

/** Puts many articles here together. */
interface CollectionFilling {
  put(derived: DerivedArticle, pause: () => Promise<void>): Promise<void>;
  done(): Promise<void>;
}

/** A paragraph whose words are known takes less than a pause that is not needed. */
const STEPS = 16;

/**
 * The articles of one folder and what is derived from them. The articles, the index and the quotations change together,
 * so that no answer sees one without the others.
 */
export class Collection {
  readonly index = new PassageIndex();
  readonly exact = new ExactQuotes();
  readonly pairs = new QuotePairs();
  readonly #shelf = new Map<string, ShelvedArticle>();
  /** The articles of a text or an address, by a key that begins with what it is of. */
  readonly #byKey = new Map<string, Set<string>>();
  #version = 0;

  /** Another number after each change. */
  get version(): number {
    return this.#version;
  }

  get size(): number {
    return this.#shelf.size;
  }

  get(id: string): ShelvedArticle | undefined {
    return this.#shelf.get(id);
  }

  /** In the order in which they were added. */
  shelved(): readonly ShelvedArticle[] {
    return [...this.#shelf.values()];
  }

  /** Puts an article here, in the place of the one of its id. */
  put(article: Article, quotes: readonly Quote[] = findQuotes(article)): ShelvedArticle {
    this.index.add(article);
    return this.#shelve({ article, quotes });
  }

  /** The same with pauses in between; until it is done, what was here stays. One at a time. */
  async putInSlices(shelved: ShelvedArticle, pause: () => Promise<void>): Promise<ShelvedArticle> {
    for (const _ of this.index.adding(shelved.article)) await pause();
    return this.#shelve(shelved);
  }

  /** Begins to put many articles into a collection that has none. It must not be asked before that is done. */
  startFilling(): CollectionFilling {
    const filling = this.index.startFilling();
    return {
      put: async ({ words, ...shelved }, pause) => {
        let step = 0;
        for (const _ of filling.gather({ article: shelved.article, words }))
          if (++step % STEPS === 0) await pause();
        this.#shelve(shelved);
      },
      done: () => filling.done(),
    };
  }

  /** Removes an article and all that came from it; false if there is none of that id. */
  remove(id: string): boolean {
    const shelved = this.#shelf.get(id);
    if (!shelved) return false;
    this.index.remove(shelved.article);
    for (const quote of shelved.quotes) {
      this.exact.remove(quote);
      this.pairs.remove(quote);
    }
    for (const key of keysOf(shelved.article)) this.#byKey.get(key)?.delete(id);
    this.#shelf.delete(id);
    this.#version++;
    return true;
  }

  /** The article of the same paragraphs, blanks aside. */
  ofSameText(article: Article): Article | undefined {
    return this.#first(textKey(article));
  }

  /** The article from the same address. */
  ofSameAddress({ url }: Article): Article | undefined {
    return url === undefined ? undefined : this.#first(addressKey(url));
  }

  /** Once the article is in the index. */
  #shelve(shelved: ShelvedArticle): ShelvedArticle {
    const { article, quotes } = shelved;
    this.remove(article.id);
    for (const quote of quotes) this.exact.add(quote);
    for (const key of keysOf(article))
      this.#byKey.set(key, (this.#byKey.get(key) ?? new Set()).add(article.id));
    this.#shelf.set(article.id, shelved);
    this.#version++;
    return shelved;
  }

  #first(key: string): Article | undefined {
    const [id] = this.#byKey.get(key) ?? [];
    return id === undefined ? undefined : this.#shelf.get(id)?.article;
  }
}

function keysOf(article: Article): readonly string[] {
  return [textKey(article), ...(article.url === undefined ? [] : [addressKey(article.url)])];
}

function textKey({ paragraphs }: Article): string {
  const text = paragraphs.map((paragraph) => paragraph.text.replace(/\s+/gu, " ")).join("\n");
  return `text ${createHash("sha256").update(text).digest("base64")}`;
}

function addressKey(url: string): string {
  return `address ${canonicalAddress(url)}`;
}
