import { nameWords } from "./known-name.ts";

/** Two names that a moderator says are one person's, in either order. */
export interface ApprovedAlias {
  readonly name: string;
  readonly other: string;
}

/** What moderators say of names. Names are the same to it whatever their case and marks. */
export interface ApprovedNames {
  /** Every name that some pairs make the same as this one, as the pairs spell them; this one is not among them. */
  sameAs(name: string): readonly string[];
  /** Whether a pair says whose name it is, so that no rule may: the shorter of the two, or both of one length. */
  settles(name: string): boolean;
  /** The names of all pairs. */
  readonly names: readonly string[];
}

/** Puts pairs together: who is one with two others makes them one. */
export function approvedNames(aliases: readonly ApprovedAlias[]): ApprovedNames {
  const spelt = new Map<string, string>();
  const partners = new Map<string, Set<string>>();
  const settled = new Set<string>();
  for (const { name, other } of aliases) {
    for (const [a, b] of [
      [name, other],
      [other, name],
    ] as const) {
      spelt.set(keyOf(a), spelt.get(keyOf(a)) ?? a);
      partners.set(keyOf(a), new Set([...(partners.get(keyOf(a)) ?? []), keyOf(b)]));
      if (nameWords(a).length <= nameWords(b).length) settled.add(keyOf(a));
    }
  }
  const sameAs = (name: string): readonly string[] => {
    const reached = new Set([keyOf(name)]);
    // A set may grow while it is read
    for (const key of reached) for (const partner of partners.get(key) ?? []) reached.add(partner);
    reached.delete(keyOf(name));
    return [...reached].flatMap((key) => spelt.get(key) ?? []);
  };
  return { sameAs, settles: (name) => settled.has(keyOf(name)), names: [...spelt.values()] };
}

function keyOf(name: string): string {
  return nameWords(name).join(" ");
}
