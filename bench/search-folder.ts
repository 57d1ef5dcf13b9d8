import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { LanguageIndex } from "../src/search/language-index.ts";
import { readSearchSet, type SearchSet } from "./search-set.ts";

/** A set with a name. */
export interface NamedSet {
  readonly name: string;
  readonly set: SearchSet;
}

/** Every set of some folders: NAME.passages.jsonl beside NAME.dev.jsonl. */
export async function readFolders(folders: readonly string[]): Promise<readonly NamedSet[]> {
  const sets = await Promise.all(folders.map(readFolder));
  return sets.flat();
}

async function readFolder(folder: string): Promise<readonly NamedSet[]> {
  const files = await readdir(folder);
  const names = files.filter((file) => file.endsWith(ENDING)).map((file) => file.slice(0, -ENDING.length));
  return Promise.all(
    names.toSorted().map(async (name) => {
      const set = await readSearchSet(join(folder, `${name}${ENDING}`), join(folder, `${name}.dev.jsonl`));
      return { name, set };
    }),
  );
}

const ENDING = ".passages.jsonl";

/** The index of the language that most of a set's passages are in; the others are left out. */
export function mainIndexOf({ articles }: SearchSet): LanguageIndex {
  const indexes = new Map(articles.map(({ language }) => [language, new LanguageIndex(language)]));
  for (const article of articles) indexes.get(article.language)?.add(article);
  const [largest] = [...indexes.values()].toSorted((a, b) => b.size - a.size);
  if (!largest) throw new Error("A set without passages teaches nothing");
  return largest;
}

/** In which half of its set a question is, by the passage that answers it. */
export function halfOf(passage: string): 0 | 1 {
  let hash = 7;
  for (const character of passage) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return hash % 2 === 0 ? 0 : 1;
}
