import { wordsOf } from "../articles/excerpt.ts";
import { FUNCTION_WORDS } from "../text/function-words.ts";
import { claimWords } from "./claim-words.ts";
import type { Quote } from "./quote.ts";

/** Somebody whom a library's articles quote, perhaps under several names. */
export interface QuotedPerson {
  /** The fullest of the names. */
  readonly name: string;
  /** Every name under which an article quotes this person; no name is in two people's lists. */
  readonly names: readonly string[];
  /** The roles that articles give, in their words. */
  readonly roles: readonly string[];
  readonly quotes: number;
}

/**
 * The people behind the quotations of many articles, the most quoted first. Two names are one person only where nothing
 * speaks against it: the shorter is a part of the longer, of no other name in the library, and either it has two words
 * of its own or both are given a role that shares a word. A surname alone joins nobody: rather two entries than two
 * people in one.
 */
export function joinPeople(quotes: readonly Quote[]): readonly QuotedPerson[] {
  const known = namesIn(quotes);
  const fullest = new Map(known.map((short) => [short, fullerName(short, known) ?? short] as const));
  return [...groupBy(known, (each) => rootOf(each, fullest))]
    .map(([person, members]) => personOf(person, members))
    .toSorted((a, b) => b.quotes - a.quotes || a.name.localeCompare(b.name));
}

interface KnownName {
  readonly name: string;
  readonly words: readonly string[];
  readonly roles: readonly string[];
  readonly quotes: number;
}

function namesIn(quotes: readonly Quote[]): readonly KnownName[] {
  const said = quotes.flatMap(({ speaker }) => speaker ?? []);
  return [...groupBy(said, ({ name }) => name)].map(([name, speakers]) => ({
    name,
    words: claimWords(name).map(({ form }) => form),
    roles: [...new Set(speakers.flatMap(({ role }) => (role ? [wordsOf(role)] : [])))],
    quotes: speakers.length,
  }));
}

/** The items under each key, both in the order in which they come. */
function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** The one name that has all of a name's words and more, unless a third name claims it with other words. */
function fullerName(short: KnownName, known: readonly KnownName[]): KnownName | undefined {
  const fuller = known.filter(
    (other) => other.words.length > short.words.length && isPart(short.words, other.words),
  );
  const [only] = fuller;
  if (!only || fuller.length > 1) return undefined;
  const rivals = known.filter((other) => other !== only && isPart(other.words, only.words));
  const isAlone = rivals.every(
    (other) => isPart(short.words, other.words) || isPart(other.words, short.words),
  );
  return isAlone && (short.words.length > 1 || shareRole(short, only)) ? only : undefined;
}

function isPart(words: readonly string[], of: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => of.includes(word));
}

function shareRole(a: KnownName, b: KnownName): boolean {
  const words = new Set(b.roles.flatMap(roleWords));
  return a.roles.flatMap(roleWords).some((word) => words.has(word));
}

function roleWords(role: string): readonly string[] {
  const forms = claimWords(role).map(({ form }) => form);
  return forms.filter((form) => !FUNCTION_WORDS.id.has(form) && !FUNCTION_WORDS.en.has(form));
}

/** Follows fuller names to the fullest; names grow with each step, so it ends. */
function rootOf(name: KnownName, fullest: ReadonlyMap<KnownName, KnownName>): KnownName {
  const fuller = fullest.get(name) ?? name;
  return fuller === name ? name : rootOf(fuller, fullest);
}

function personOf({ name }: KnownName, members: readonly KnownName[]): QuotedPerson {
  return {
    name,
    names: members.map((member) => member.name),
    roles: members.flatMap(({ roles }) => roles),
    quotes: members.reduce((count, member) => count + member.quotes, 0),
  };
}
