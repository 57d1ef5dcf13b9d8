import { approvedNames, type ApprovedAlias } from "./approved-alias.ts";
import { fullerName } from "./fuller-name.ts";
import { knownNamesIn, mergedName, nameWords, type KnownName } from "./known-name.ts";
import { NameIndex } from "./name-index.ts";
import { byQuotes, personOf, type QuotedPerson } from "./quoted-person.ts";
import type { Quote } from "./quote.ts";

/**
 * The people behind a library's quotations, kept while articles come and go: what a change costs depends on the names
 * that share words with it. Two names are one person's only where a moderator says so, or where nothing speaks against
 * it: see {@link fullerName}.
 */
export class PeopleLedger {
  readonly #known = new Map<string, KnownName>();
  readonly #index = new NameIndex();
  /** The fuller name of a name, by rule, and the shorter names of that. */
  readonly #fuller = new Map<string, string>();
  readonly #shorter = new Map<string, Set<string>>();
  #approved = approvedNames([]);
  readonly #personOf = new Map<string, QuotedPerson>();
  /** Names whose person may have changed. */
  readonly #stale = new Set<string>();
  #people: readonly QuotedPerson[] = [];

  /** Takes in whom an article quotes. */
  add(quotes: readonly Quote[]): void {
    this.#merge(quotes, 1);
  }

  /** Takes out what was taken in with the same quotations. */
  remove(quotes: readonly Quote[]): void {
    this.#merge(quotes, -1);
  }

  /** Puts the pairs that moderators approved in the place of those before. */
  approve(aliases: readonly ApprovedAlias[]): void {
    const before = this.#approved.names;
    this.#approved = approvedNames(aliases);
    for (const name of [...before, ...this.#approved.names])
      for (const known of this.#spelt(name)) this.#link(known);
  }

  /** Everybody, the most quoted first. */
  people(): readonly QuotedPerson[] {
    this.#settle();
    return this.#people;
  }

  /** Whoever has a name, written just so. */
  personCalled(name: string): QuotedPerson | undefined {
    this.#settle();
    return this.#personOf.get(name);
  }

  /** The longest name all of whose words are among some words. */
  nameAmong(words: readonly string[]): string | undefined {
    const given = new Set(words);
    const approved = this.#approved.names.filter((name) => nameWords(name).every((word) => given.has(word)));
    const names = [...this.#index.within(words), ...approved];
    return names.toSorted((a, b) => b.length - a.length)[0];
  }

  #merge(quotes: readonly Quote[], by: 1 | -1): void {
    for (const part of knownNamesIn(quotes)) {
      const before = this.#known.get(part.name);
      const now = mergedName(before, part, by);
      const isNew = before === undefined;
      const isGone = now.quotes <= 0;
      // Those whose fuller name it was, or stood beside, are found while it is still there
      const near = isNew ? [] : this.#near(part, isGone);
      if (isNew) this.#index.add(part);
      if (isGone) {
        this.#index.remove(part);
        this.#known.delete(part.name);
      } else this.#known.set(part.name, now);
      for (const name of [part.name, ...near, ...(isNew ? this.#near(part, true) : [])]) this.#link(name);
    }
  }

  /** The names whose fuller name may change with a name: its parts, and if it comes or goes all parts of what it is part of. */
  #near({ words }: KnownName, isOther: boolean): readonly string[] {
    const fuller = isOther ? this.#index.holding(words) : [];
    return [words, ...fuller.map(nameWords)].flatMap((each) => this.#index.within(each));
  }

  /** Looks for the fuller name of a name anew. */
  #link(name: string): void {
    this.#stale.add(name);
    const known = this.#known.get(name);
    const names = { index: this.#index, get: (other: string) => this.#known.get(other) };
    const fuller = known && !this.#approved.settles(name) ? fullerName(known, names) : undefined;
    const before = this.#fuller.get(name);
    if (before === fuller) return;
    if (before !== undefined) this.#shorter.get(before)?.delete(name);
    if (fuller === undefined) this.#fuller.delete(name);
    else {
      this.#fuller.set(name, fuller);
      this.#shorter.set(fuller, (this.#shorter.get(fuller) ?? new Set()).add(name));
    }
  }

  /** The names that are this one whatever its case and marks. */
  #spelt(name: string): readonly string[] {
    const key = nameWords(name).join(" ");
    return this.#index.within(nameWords(name)).filter((other) => nameWords(other).join(" ") === key);
  }

  /** Makes the people of stale names anew. */
  #settle(): void {
    if (this.#stale.size === 0) return;
    const gone = new Set<QuotedPerson>();
    const formed: QuotedPerson[] = [];
    // Whoever was one with a stale name may be one with others now; the set grows while it is read
    for (const name of this.#stale) for (const other of this.#dissolve(name, gone)) this.#stale.add(other);
    for (const name of this.#stale) {
      if (!this.#known.has(name) || this.#personOf.has(name)) continue;
      const names = this.#joinedWith(name);
      for (const other of names) this.#dissolve(other, gone);
      const person = personOf(
        names.flatMap((other) => this.#known.get(other) ?? []),
        this.#givenTo(names),
      );
      for (const other of person.names) this.#personOf.set(other, person);
      formed.push(person);
    }
    this.#stale.clear();
    this.#people = [...this.#people.filter((person) => !gone.has(person)), ...formed].toSorted(byQuotes);
  }

  #dissolve(name: string, gone: Set<QuotedPerson>): readonly string[] {
    const person = this.#personOf.get(name);
    if (!person) return [];
    gone.add(person);
    for (const each of person.names) this.#personOf.delete(each);
    return person.names;
  }

  /** A name and all that rules or moderators join it with. */
  #joinedWith(name: string): readonly string[] {
    const joined = new Set([name]);
    // A set may grow while it is read
    for (const each of joined) {
      const fuller = this.#fuller.get(each);
      const same = this.#approved.sameAs(each).flatMap((other) => this.#spelt(other));
      for (const other of [
        ...(fuller === undefined ? [] : [fuller]),
        ...(this.#shorter.get(each) ?? []),
        ...same,
      ])
        joined.add(other);
    }
    return [...joined];
  }

  /** The names that moderators gave and no article quotes anybody under. */
  #givenTo(names: readonly string[]): readonly string[] {
    const given = new Set(names.flatMap((name) => this.#approved.sameAs(name)));
    return [...given].filter((name) => this.#spelt(name).length === 0).toSorted();
  }
}
