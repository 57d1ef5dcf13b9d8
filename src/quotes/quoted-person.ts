import type { KnownName } from "./known-name.ts";

/** Somebody whom a library's articles quote, perhaps under several names. */
export interface QuotedPerson {
  /** The fullest of the names under which articles quote this person. */
  readonly name: string;
  /**
   * Every name under which an article quotes this person, the most used first, then those that moderators gave; no name
   * is in two people's lists.
   */
  readonly names: readonly string[];
  /** The roles that articles give, in their words, the most given first. */
  readonly roles: readonly string[];
  readonly quotes: number;
}

/** The person whose names some are, one at least; `given` are names that no article quotes under. */
export function personOf(names: readonly KnownName[], given: readonly string[]): QuotedPerson {
  const used = names.toSorted((a, b) => b.quotes - a.quotes || compare(a.name, b.name));
  const [fullest] = used.toSorted((a, b) => b.words.length - a.words.length);
  const roles = new Map<string, number>();
  for (const known of used)
    for (const [role, count] of known.roles) roles.set(role, (roles.get(role) ?? 0) + count);
  return {
    name: fullest?.name ?? "",
    names: [...used.map(({ name }) => name), ...given],
    roles: [...roles]
      .toSorted(([a, count], [b, other]) => other - count || compare(a, b))
      .map(([role]) => role),
    quotes: used.reduce((count, known) => count + known.quotes, 0),
  };
}

/** Orders people by how much they are quoted. */
export function byQuotes(a: QuotedPerson, b: QuotedPerson): number {
  return b.quotes - a.quotes || compare(a.name, b.name);
}

/** The same everywhere, and far faster than by a language's rules. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
