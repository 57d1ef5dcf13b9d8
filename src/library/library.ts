import type { Article } from "../articles/article.ts";
import { isInArticle, type Excerpt } from "../articles/excerpt.ts";
import type { ApprovedAlias } from "../quotes/approved-alias.ts";
import type { QuotedPerson } from "../quotes/quoted-person.ts";
import type { Quote } from "../quotes/quote.ts";
import { claimedText, readClaim } from "../quotes/read-claim.ts";
import { findIn, nearestIn } from "../search/find-in.ts";
import type { PassageIndex } from "../search/passage-index.ts";
import type { Findings, Passage } from "../search/passage.ts";
import { suggestIn } from "../search/suggest-in.ts";
import { summarise, type Summary, type SummaryWish } from "../summary/summarise.ts";
import type { NameMatches } from "../text/match-names.ts";
import { Collection, type ShelvedArticle } from "./collection.ts";
import { derivedOf } from "./derived-of.ts";
import { gatherEvidence } from "./gather-evidence.ts";
import type { ServerSettings } from "./keeper.ts";
import { matchArticles, type ArticleMatches } from "./match-articles.ts";
import { matchSpeakers } from "./match-speakers.ts";
import { newestFirst } from "./newest-first.ts";
import { PeopleOfCollections } from "./people-of-collections.ts";
import { quotesWanted, type QuoteWish } from "./quotes-wanted.ts";
import { verifyIn, type VerifiedClaim } from "./verify-in.ts";

/** What a library reads beside its own articles. */
export interface LibraryNeighbours {
  /** The shelf that every server sees. */
  readonly shared?: Collection;
  /** The names that moderators said are one person's, as they are now. */
  readonly aliases?: () => Promise<readonly ApprovedAlias[]>;
  /** What the moderators set, as it is now. */
  readonly settings?: () => Promise<ServerSettings>;
}

/**
 * What one server's members can ask: its own articles, and after them those of the shared shelf. Where both have an
 * article of one id, the server's own is meant by it. Its methods are asynchronous although not all need be yet: a worker
 * or another machine can stand behind them.
 */
export class Library {
  readonly #own: Collection;
  readonly #collections: readonly Collection[];
  readonly #people: PeopleOfCollections;
  readonly #settings: () => Promise<ServerSettings>;

  constructor(
    own = new Collection(),
    { shared, aliases = async () => [], settings = async () => ({}) }: LibraryNeighbours = {},
  ) {
    this.#settings = settings;
    this.#own = own;
    this.#collections = shared ? [own, shared] : [own];
    this.#people = new PeopleOfCollections(this.#collections, aliases);
  }

  /** What the server's moderators set. Waits for no change under way, for answers need it. */
  async settings(): Promise<ServerSettings> {
    return this.#settings();
  }

  /** @throws {Error} if an article of the same id is here already */
  async add(article: Article): Promise<void> {
    if (this.#own.get(article.id)) throw new Error(`Cannot add article "${article.id}": its id is taken`);
    this.#own.put(article);
  }

  /** Removes an article and all that came from it; false if there is none of that id. */
  async remove(id: string): Promise<boolean> {
    return this.#own.remove(id);
  }

  /** Its own in the order in which they were added, then the shared ones. */
  async articles(): Promise<readonly ShelvedArticle[]> {
    return this.#shelved();
  }

  /** Whether an article is the server's own, and not of the shared shelf. */
  owns(article: Article): boolean {
    return this.#own.get(article.id)?.article === article;
  }

  /** The articles that somebody may mean by an id, a title, or a part of one. */
  async matchArticles(typed: string): Promise<ArticleMatches> {
    const articles = this.#shelved().map(({ article }) => article);
    return matchArticles(typed, articles, (words, count) =>
      nearestIn(this.#indexes, words, count).map(({ article }) => article),
    );
  }

  /** Everybody whom the library quotes, the most quoted first. */
  async people(): Promise<readonly QuotedPerson[]> {
    return (await this.#people.now()).people();
  }

  /** The names of the speakers that somebody may mean by any form of a name, or else by a role. */
  async matchSpeakers(typed: string): Promise<NameMatches> {
    return matchSpeakers(typed, await this.people());
  }

  /** The passages that answer a question best, at most `count`, of one article if it is given. */
  async find(
    question: string,
    wish: { readonly article?: Article; readonly count: number },
  ): Promise<Findings> {
    return findIn(this.#indexes, question, wish);
  }

  /** The passages nearest to a question whose last word may be half typed, best first, at most `count`. */
  async suggest(typed: string, count: number): Promise<readonly Passage[]> {
    return suggestIn(this.#indexes, typed, count);
  }

  async summarise(article: Article, wish: SummaryWish): Promise<Summary> {
    return summarise(article, wish);
  }

  /**
   * The quotations wanted: those of the newest article first, within an article in reading order; or the nearest to the
   * topic first where one is given. Whose speaker the article does not give is neither stated nor inferred.
   */
  async quotes({ article, ...wish }: QuoteWish & { readonly article?: Article }): Promise<readonly Quote[]> {
    const shelved = article ? [derivedOf(article, this.#collections)] : newestFirst(this.#shelved());
    return quotesWanted(
      shelved.flatMap((entry) => entry?.quotes ?? []),
      wish,
    );
  }

  /** Compares a pasted claim with what is said here; undefined if it has no words. */
  async verify(pasted: string, speaker?: string): Promise<VerifiedClaim | undefined> {
    const claim = readClaim(pasted);
    // Asked for first, for an article may come or go while it is gathered
    const people = await this.#people.now();
    const evidence = { ...gatherEvidence(claimedText(claim), this.#collections), people };
    return verifyIn(evidence, { ...claim, ...(speaker === undefined ? {} : { speaker }) });
  }

  /** Whether an excerpt is, character for character, of an article that is here now. */
  holds(excerpt: Excerpt): boolean {
    return derivedOf(excerpt.article, this.#collections) !== undefined && isInArticle(excerpt);
  }

  get #indexes(): readonly PassageIndex[] {
    return this.#collections.map(({ index }) => index);
  }

  #shelved(): readonly ShelvedArticle[] {
    return this.#collections.flatMap((collection) => collection.shelved());
  }
}
