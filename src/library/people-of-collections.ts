import type { ApprovedAlias } from "../quotes/approved-alias.ts";
import { PeopleLedger } from "../quotes/people-ledger.ts";
import type { Collection, ShelvedArticle } from "./collection.ts";
import { startSlices } from "./slices.ts";

/** The people whom several collections quote together, brought up to date when they are asked for. */
export class PeopleOfCollections {
  readonly #collections: readonly Collection[];
  readonly #aliases: () => Promise<readonly ApprovedAlias[]>;
  readonly #ledger = new PeopleLedger();
  readonly #taken = new Set<ShelvedArticle>();
  #approved: readonly ApprovedAlias[] = [];
  #versions: readonly number[] = [];
  #settled: Promise<void> = Promise.resolve();

  constructor(collections: readonly Collection[], aliases: () => Promise<readonly ApprovedAlias[]>) {
    this.#collections = collections;
    this.#aliases = aliases;
  }

  /** Who is quoted now. It stays right until the articles change. */
  async now(): Promise<PeopleLedger> {
    const settling = this.#settled.then(() => this.#settle());
    this.#settled = settling.catch(() => {});
    await settling;
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
    for (const shelved of [...here].filter((each) => !this.#taken.has(each))) {
      this.#ledger.add(shelved.quotes);
      this.#taken.add(shelved);
      await pause();
    }
  }
}
