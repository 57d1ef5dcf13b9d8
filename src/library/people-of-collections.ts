import type { ApprovedAlias } from "../quotes/approved-alias.ts";
import { PeopleLedger } from "../quotes/people-ledger.ts";
import { makeQueue } from "../threads/queue.ts";
import type { Collection, ShelvedArticle } from "./collection.ts";
import { startSlices } from "./slices.ts";

/** Articles whose quotations are taken in at once: who is quoted in several of them is looked at once. */
const AT_ONCE = 8;

/** The people whom several collections quote together, brought up to date when they are asked for. */
export class PeopleOfCollections {
  readonly #collections: readonly Collection[];
  readonly #aliases: () => Promise<readonly ApprovedAlias[]>;
  readonly #ledger = new PeopleLedger();
  readonly #taken = new Set<ShelvedArticle>();
  #approved: readonly ApprovedAlias[] = [];
  #versions: readonly number[] = [];
  readonly #inTurn = makeQueue();

  constructor(collections: readonly Collection[], aliases: () => Promise<readonly ApprovedAlias[]>) {
    this.#collections = collections;
    this.#aliases = aliases;
  }

  /** Who is quoted now. It stays right until the articles change. */
  async now(): Promise<PeopleLedger> {
    await this.#inTurn(() => this.#settle());
    return this.#ledger;
  }

  async #settle(): Promise<void> {
    const approved = await this.#aliases();
    if (approved !== this.#approved) this.#ledger.approve(approved);
    this.#approved = approved;
    // Articles may come while others are taken in, in slices
    while (this.#collections.some(({ version }, at) => version !== this.#versions[at])) await this.#takeIn();
  }

  async #takeIn(): Promise<void> {
    const pause = startSlices();
    this.#versions = this.#collections.map(({ version }) => version);
    const here = new Set(this.#collections.flatMap((collection) => collection.shelved()));
    for (const shelved of [...this.#taken].filter((each) => !here.has(each))) {
      this.#ledger.remove(shelved.quotes);
      this.#taken.delete(shelved);
      await pause();
    }
    const fresh = [...here].filter((each) => !this.#taken.has(each));
    for (let from = 0; from < fresh.length; from += AT_ONCE) {
      const some = fresh.slice(from, from + AT_ONCE);
      this.#ledger.add(some.flatMap(({ quotes }) => quotes));
      for (const shelved of some) this.#taken.add(shelved);
      await pause();
    }
  }
}
