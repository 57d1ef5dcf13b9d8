import { wordsOf } from "../articles/excerpt.ts";
import { FUNCTION_WORDS } from "../text/function-words.ts";
import { claimWords } from "./claim-words.ts";
import type { Quote } from "./quote.ts";

/** A name under which articles quote somebody, with what they say of its bearer. */
export interface KnownName {
  readonly name: string;
  /** As they are compared. */
  readonly words: readonly string[];
  /** How often each role is given, in the articles' words. */
  readonly roles: ReadonlyMap<string, number>;
  readonly quotes: number;
}

/** The names under which some quotations quote people. */
export function knownNamesIn(quotes: readonly Quote[]): readonly KnownName[] {
  const names = new Map<string, { quotes: number; readonly roles: Map<string, number> }>();
  for (const { speaker } of quotes) {
    if (!speaker) continue;
    const known = names.get(speaker.name) ?? { quotes: 0, roles: new Map<string, number>() };
    names.set(speaker.name, known);
    known.quotes++;
    const role = speaker.role && wordsOf(speaker.role);
    if (role !== undefined) known.roles.set(role, (known.roles.get(role) ?? 0) + 1);
  }
  return [...names].map(([name, known]) => ({ name, words: nameWords(name), ...known }));
}

/** The words of a name as names are compared, whatever their case and marks. */
export function nameWords(name: string): readonly string[] {
  return claimWords(name).map(({ form }) => form);
}

/** What is known of a name with an article's part in it added, or taken away. */
export function mergedName(known: KnownName | undefined, part: KnownName, by: 1 | -1): KnownName {
  const roles = new Map(known?.roles);
  for (const [role, count] of part.roles) {
    const total = (roles.get(role) ?? 0) + by * count;
    if (total > 0) roles.set(role, total);
    else roles.delete(role);
  }
  return { ...part, roles, quotes: (known?.quotes ?? 0) + by * part.quotes };
}

/** Whether two names are given roles that share a word. */
export function shareRole(a: KnownName, b: KnownName): boolean {
  const words = new Set([...b.roles.keys()].flatMap(roleWords));
  return [...a.roles.keys()].flatMap(roleWords).some((word) => words.has(word));
}

function roleWords(role: string): readonly string[] {
  return nameWords(role).filter((form) => !FUNCTION_WORDS.id.has(form) && !FUNCTION_WORDS.en.has(form));
}
