import type { Article } from "../articles/article.ts";
import { isInArticle, wholeParagraph, type Excerpt } from "../articles/excerpt.ts";
import type { ApprovedAlias } from "../quotes/approved-alias.ts";
import type { QuotedPerson } from "../quotes/quoted-person.ts";
import type { Certainty, Quote, QuoteForm } from "../quotes/quote.ts";
import { claimedText, readClaim } from "../quotes/read-claim.ts";
import { findIn, nearestIn } from "../search/find-in.ts";
import type { Findings, Passage } from "../search/passage.ts";
import { rankByTopic } from "../search/rank-by-topic.ts";
import { suggestIn } from "../search/suggest-in.ts";
import { summarise, type Summary, type SummaryWish } from "../summary/summarise.ts";
import { matchNames, type NameMatches } from "../text/match-names.ts";
import { Collection, type ShelvedArticle } from "./collection.ts";
import type { ServerSettings } from "./keeper.ts";
import { newestFirst } from "./newest-first.ts";
import { PeopleOfCollections } from "./people-of-collections.ts";
import { verifyIn, type VerifiedClaim } from "./verify-in.ts";

/** Which quotations are wanted; what is left out does not matter. */
export interface QuoteWish {
  /** Names of speakers, as {@link Library.people} lists them. */
  readonly speakers?: readonly string[];
  readonly topic?: string;
  readonly article?: Article;
  readonly certainty?: Certainty;
  readonly form?: QuoteForm;
}

/** What a library reads beside its own articles. */
export interface LibraryNeighbours {
  /** The shelf that every server sees. */
  readonly shared?: Collection;
  /** The names that moderators said are one person's, as they are now. */
  readonly aliases?: () => Promise<readonly ApprovedAlias[]>;
  /** What the moderators set, as it is now. */
  readonly settings?: () => Promise<ServerSettings>;
}

/** How many paragraphs, those that share most with a claim, are compared with it word by word. */
const VERIFIED_PARAGRAPHS = 40;

/** Articles offered where none has the name that somebody typed. */
const OFFERED = 3;

/** How many quotations, those that share most pairs of words with a claim, have their paragraphs compared too. */
const VERIFIED_QUOTES = 20;

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
  async matchArticles(
    typed: string,
  ): Promise<{ readonly meant: readonly Article[]; readonly nearest: readonly string[] }> {
    const articles = this.#shelved().map(({ article }) => article);
    const byId = articles.find(({ id }) => id === typed);
    if (byId) return { meant: [byId], nearest: [] };
    const names = matchNames(
      typed,
      articles.flatMap(({ id, title }) => [id, title]),
    );
    const meant = articles.filter(({ id, title }) => names.meant.includes(id) || names.meant.includes(title));
    if (meant.length > 0) return { meant, nearest: [] };
    const spelt = articles.filter(
      ({ id, title }) => names.nearest.includes(id) || names.nearest.includes(title),
    );
    const nearest = [...this.#articlesSaying(typed), ...spelt].map(({ title }) => title);
    return { meant, nearest: [...new Set(nearest)].slice(0, OFFERED) };
  }

  /** The articles that have most of some words, for whoever remembers what an article says and not how it is called. */
  #articlesSaying(words: string): readonly Article[] {
    const nearest = nearestIn(
      this.#collections.map(({ index }) => index),
      words,
      OFFERED,
    );
    return nearest.map(({ article }) => article);
  }

  /** Everybody whom the library quotes, the most quoted first. */
  async people(): Promise<readonly QuotedPerson[]> {
    return (await this.#people.now()).people();
  }

  /** The names of the speakers that somebody may mean by any form of a name, or else by a role. */
  async matchSpeakers(typed: string): Promise<NameMatches> {
    const people = await this.people();
    const byName = matchNames(
      typed,
      people.flatMap(({ names }) => names),
      { ofPeople: true },
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
    return findIn(
      this.#collections.map(({ index }) => index),
      question,
      wish,
    );
  }

  /** The passages nearest to a question whose last word may be half typed, best first, at most `count`. */
  async suggest(typed: string, count: number): Promise<readonly Passage[]> {
    return suggestIn(
      this.#collections.map(({ index }) => index),
      typed,
      count,
    );
  }

  async summarise(article: Article, wish: SummaryWish): Promise<Summary> {
    return summarise(article, wish);
  }

  /**
   * The quotations wanted: those of the newest article first, within an article in reading order; or the nearest to the
   * topic first where one is given. Whose speaker the article does not give is neither stated nor inferred.
   */
  async quotes({ speakers, topic, article, certainty, form }: QuoteWish): Promise<readonly Quote[]> {
    const shelved = article ? [this.#holding(article)] : newestFirst(this.#shelved());
    const wanted = shelved
      .flatMap((entry) => entry?.quotes ?? [])
      .filter(
        (quote) =>
          speakers === undefined || (quote.speaker !== null && speakers.includes(quote.speaker.name)),
      )
      .filter((quote) => certainty === undefined || (quote.speaker !== null && quote.certainty === certainty))
      .filter((quote) => form === undefined || quote.form === form);
    return topic === undefined ? wanted : rankByTopic(topic, wanted, (quote) => quote.words);
  }

  /** Compares a pasted claim with what is said here; undefined if it has no words. */
  async verify(pasted: string, speaker?: string): Promise<VerifiedClaim | undefined> {
    const claim = readClaim(pasted);
    // Asked for first, for an article may come or go while it is gathered
    const people = await this.#people.now();
    const text = claimedText(claim);
    const said = this.#collections
      .flatMap(({ exact, pairs }) => [...exact.find(text), ...pairs.nearest(text, VERIFIED_QUOTES)])
      .map(({ words: { article, paragraph } }) => wholeParagraph(article, paragraph));
    const near = nearestIn(
      this.#collections.map(({ index }) => index),
      text,
      VERIFIED_PARAGRAPHS,
    );
    const paragraphs = withoutRepeats([...said, ...near]);
    const quotes = [...new Set(paragraphs.map(({ article }) => article))].flatMap(
      (article) => this.#holding(article)?.quotes ?? [],
    );
    const articles = this.#collections.reduce((sum, { size }) => sum + size, 0);
    const evidence = { paragraphs, quotes, people, articles };
    return verifyIn(evidence, { ...claim, ...(speaker === undefined ? {} : { speaker }) });
  }

  /** Whether an excerpt is, character for character, of an article that is here now. */
  holds(excerpt: Excerpt): boolean {
    return this.#holding(excerpt.article) !== undefined && isInArticle(excerpt);
  }

  #shelved(): readonly ShelvedArticle[] {
    return this.#collections.flatMap((collection) => collection.shelved());
  }

  /** What was derived from just this article, if it is here now. */
  #holding(article: Article): ShelvedArticle | undefined {
    return this.#collections
      .map((collection) => collection.get(article.id))
      .find((shelved) => shelved?.article === article);
  }
}

function withoutRepeats(paragraphs: readonly Excerpt[]): readonly Excerpt[] {
  return [...new Map(paragraphs.map((excerpt) => [excerpt.paragraph, excerpt])).values()];
}
