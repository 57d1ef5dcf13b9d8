import { shareRole, type KnownName } from "./known-name.ts";
import type { NameIndex } from "./name-index.ts";
import { BODY_HEADS, ROLE_HEADS } from "./name-words.ts";
import { isAcronym } from "./office-token.ts";

/** The names of a library, to be compared with each other. */
export interface KnownNames {
  readonly index: NameIndex;
  get(name: string): KnownName | undefined;
}

/**
 * The one name that has all of a name's words and more, unless a third name claims it with other words, or the name is a
 * single word and no role shows that both are one person's. Offices and bodies are many of a name.
 */
export function fullerName(short: KnownName, known: KnownNames): string | undefined {
  if (!isPersons(short)) return undefined;
  const fuller = known.index
    .holding(short.words)
    .flatMap((name) => known.get(name) ?? [])
    .filter(({ words }) => words.length > short.words.length);
  const [only] = fuller;
  if (!only || fuller.length > 1 || !isPersons(only)) return undefined;
  const isAlone = known.index
    .within(only.words)
    .flatMap((name) => known.get(name) ?? [])
    .every(
      ({ name, words }) => name === only.name || isPart(short.words, words) || isPart(words, short.words),
    );
  return isAlone && (short.words.length > 1 || shareRole(short, only)) ? only.name : undefined;
}

function isPart(words: readonly string[], of: readonly string[]): boolean {
  return words.every((word) => of.includes(word));
}

/** Whether a name is written as one person's is, and not as an office or a body of which there are others. */
function isPersons({ name, words: [first = ""] }: KnownName): boolean {
  return /^\p{Lu}/u.test(name) && !isAcronym(name) && !ROLE_HEADS.has(first) && !BODY_HEADS.has(first);
}
