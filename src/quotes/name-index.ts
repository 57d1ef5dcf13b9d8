import { nameWords, type KnownName } from "./known-name.ts";

/** Beyond as many words a name's parts are looked for one word after the other. */
const MOST_WORDS = 8;

/** Names by their words, so that those which share some are found without a look at the others. */
export class NameIndex {
  readonly #byWord = new Map<string, Set<string>>();
  readonly #byWords = new Map<string, Set<string>>();

  add({ name, words }: KnownName): void {
    for (const word of new Set(words)) put(this.#byWord, word, name);
    put(this.#byWords, keyOf(words), name);
  }

  remove({ name, words }: KnownName): void {
    for (const word of new Set(words)) take(this.#byWord, word, name);
    take(this.#byWords, keyOf(words), name);
  }

  /** The names that have all of some words, be it no others. */
  holding(words: readonly string[]): readonly string[] {
    const [rarest, ...others] = words
      .map((word) => this.#byWord.get(word) ?? new Set<string>())
      .toSorted((a, b) => a.size - b.size);
    return [...(rarest ?? [])].filter((name) => others.every((names) => names.has(name)));
  }

  /** The names that have none but some words, though not necessarily all. */
  within(words: readonly string[]): readonly string[] {
    const given = [...new Set(words)].filter((word) => this.#byWord.has(word));
    if (given.length > MOST_WORDS) return this.#withinMany(new Set(given));
    const subsets: (readonly string[])[] = [[]];
    for (const word of given) subsets.push(...subsets.map((subset) => [...subset, word]));
    return subsets.slice(1).flatMap((subset) => [...(this.#byWords.get(keyOf(subset)) ?? [])]);
  }

  #withinMany(given: ReadonlySet<string>): readonly string[] {
    const names = new Set([...given].flatMap((word) => [...(this.#byWord.get(word) ?? [])]));
    return [...names].filter((name) => nameWords(name).every((word) => given.has(word)));
  }
}

function keyOf(words: readonly string[]): string {
  return [...new Set(words)].toSorted().join(" ");
}

function put(index: Map<string, Set<string>>, key: string, name: string): void {
  const names = index.get(key);
  if (names) names.add(name);
  else index.set(key, new Set([name]));
}

function take(index: Map<string, Set<string>>, key: string, name: string): void {
  const names = index.get(key);
  names?.delete(name);
  if (names?.size === 0) index.delete(key);
}
