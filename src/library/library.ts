import type { Article } from "../articles/article.ts";
import { isInArticle, wholeParagraph, type Excerpt } from "../articles/excerpt.ts";
import { ExactQuotes } from "../quotes/exact-quotes.ts";
import { findQuotes } from "../quotes/find-quotes.ts";
import { PeopleLedger } from "../quotes/people-ledger.ts";
import type { QuotedPerson } from "../quotes/quoted-person.ts";
import type { Certainty, Quote, QuoteForm } from "../quotes/quote.ts";
import { claimedText, readClaim } from "../quotes/read-claim.ts";
import type { Findings } from "../search/passage.ts";
import { PassageIndex } from "../search/passage-index.ts";
import { rankByTopic } from "../search/rank-by-topic.ts";
import { summarise, type SummaryWish } from "../summary/summarise.ts";
import { matchNames, type NameMatches } from "../text/match-names.ts";
import { verifyIn, type VerifiedClaim } from "./verify-in.ts";

/** An article with what was derived from it. */
export interface ShelvedArticle {
  readonly article: Article;
  /** In reading order. */
  readonly quotes: readonly Quote[];
}

/** Which quotations are wanted; what is left out does not matter. */
export interface QuoteWish {
  /** Names of speakers, as {@link Library.people} lists them. */
  readonly speakers?: readonly string[];
  readonly topic?: string;
  readonly article?: Article;
  readonly certainty?: Certainty;
  readonly form?: QuoteForm;
}

/** How many paragraphs, those that share most with a claim, are compared with it word by word. */
const VERIFIED_PARAGRAPHS = 40;

/**
 * One server's articles and all that is derived from them. The articles, the index and the quotations change together,
 * so that no answer sees one without the others. Its methods are asynchronous although they need not be yet: a worker
 * or another machine can stand behind them.
 */
export class Library {
  readonly #shelf = new Map<string, ShelvedArticle>();
  readonly #index = new PassageIndex();
  readonly #exact = new ExactQuotes();
  readonly #people = new PeopleLedger();

  /** @throws {Error} if an article of the same id is here already */
  async add(article: Article): Promise<void> {
    if (this.#shelf.has(article.id)) throw new Error(`Cannot add article "${article.id}": its id is taken`);
    const quotes = findQuotes(article);
    this.#index.add(article);
    for (const quote of quotes) this.#exact.add(quote);
    this.#people.add(quotes);
    this.#shelf.set(article.id, { article, quotes });
  }

  /** Removes an article and all that came from it; false if there is none of that id. */
  async remove(id: string): Promise<boolean> {
    const shelved = this.#shelf.get(id);
    if (!shelved) return false;
    this.#index.remove(shelved.article);
    for (const quote of shelved.quotes) this.#exact.remove(quote);
    this.#people.remove(shelved.quotes);
    return this.#shelf.delete(id);
  }

  /** In the order in which they were added. */
  async articles(): Promise<readonly ShelvedArticle[]> {
    return [...this.#shelf.values()];
  }

  /** The articles that somebody may mean by an id, a title, or a part of one. */
  async matchArticles(
    typed: string,
  ): Promise<{ readonly meant: readonly Article[]; readonly nearest: readonly string[] }> {
    const articles = [...this.#shelf.values()].map(({ article }) => article);
    const byId = articles.find(({ id }) => id === typed);
    if (byId) return { meant: [byId], nearest: [] };
    const names = matchNames(
      typed,
      articles.flatMap(({ id, title }) => [id, title]),
    );
    const meant = articles.filter(({ id, title }) => names.meant.includes(id) || names.meant.includes(title));
    const nearest = articles.filter(
      ({ id, title }) => names.nearest.includes(id) || names.nearest.includes(title),
    );
    return { meant, nearest: nearest.map(({ title }) => title) };
  }

  /** Everybody whom the library quotes, the most quoted first. */
  async people(): Promise<readonly QuotedPerson[]> {
    return this.#people.people();
  }

  /** The names of the speakers that somebody may mean by any form of a name, or else by a role. */
  async matchSpeakers(typed: string): Promise<NameMatches> {
    const people = await this.people();
    const byName = matchNames(
      typed,
      people.flatMap(({ names }) => names),
    );
    const byRole =
      byName.meant.length > 0
        ? []
        : matchNames(
            typed,
            people.flatMap(({ roles }) => roles),
          ).meant;
    const meant = people.filter(
      ({ names, roles }) =>
        names.some((name) => byName.meant.includes(name)) || roles.some((role) => byRole.includes(role)),
    );
    return { meant: meant.flatMap(({ names }) => names), nearest: meant.length > 0 ? [] : byName.nearest };
  }

  /** The passages that answer a question best, at most `count`, of one article if it is given. */
  async find(
    question: string,
    wish: { readonly article?: Article; readonly count: number },
  ): Promise<Findings> {
    return this.#index.find(question, wish);
  }

  /** Whole sentences of an article, in its order. */
  async summarise(article: Article, wish: SummaryWish): Promise<readonly Excerpt[]> {
    return summarise(article, wish);
  }

  /** The quotations wanted: in reading order, or the nearest to the topic first where one is given. */
  async quotes({ speakers, topic, article, certainty, form }: QuoteWish): Promise<readonly Quote[]> {
    const shelved = article ? [this.#shelf.get(article.id)] : [...this.#shelf.values()];
    const wanted = shelved
      .flatMap((entry) => entry?.quotes ?? [])
      .filter(
        (quote) =>
          speakers === undefined || (quote.speaker !== null && speakers.includes(quote.speaker.name)),
      )
      .filter((quote) => certainty === undefined || quote.certainty === certainty)
      .filter((quote) => form === undefined || quote.form === form);
    return topic === undefined ? wanted : rankByTopic(topic, wanted, (quote) => quote.words);
  }

  /** Compares a pasted claim with what is said here; undefined if it has no words. */
  async verify(pasted: string, speaker?: string): Promise<VerifiedClaim | undefined> {
    const claim = readClaim(pasted);
    const exact = this.#exact
      .find(claimedText(claim))
      .map(({ words: { article, paragraph } }) => wholeParagraph(article, paragraph));
    const paragraphs = [...exact, ...this.#index.nearest(claimedText(claim), VERIFIED_PARAGRAPHS)];
    const ids = new Set(paragraphs.map(({ article }) => article.id));
    const quotes = [...ids].flatMap((id) => this.#shelf.get(id)?.quotes ?? []);
    const evidence = { paragraphs, quotes, people: this.#people, articles: this.#shelf.size };
    return verifyIn(evidence, { ...claim, ...(speaker === undefined ? {} : { speaker }) });
  }

  /** Whether an excerpt is, character for character, of an article that is here now. */
  holds(excerpt: Excerpt): boolean {
    return this.#shelf.get(excerpt.article.id)?.article === excerpt.article && isInArticle(excerpt);
  }
}
