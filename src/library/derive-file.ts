import type { ShelvedArticle } from "./collection.ts";
import type { DerivedCache } from "./derived-cache.ts";
import { deriveArticle } from "./derive-article.ts";
import { deriveAside } from "./read-aside.ts";
import { readArticleBytes, type SkippedFile } from "./shelf.ts";

/** What reading a file may use. */
interface Reading {
  readonly cache: DerivedCache | undefined;
  /** Whether others wait for this process meanwhile, so that a long file is better read in another thread. */
  readonly isAside: boolean;
}

/** Reads a file of a folder as an article and finds its quotations, or remembers them; or says why it cannot be read. */
export async function deriveFile(
  folder: string,
  name: string,
  { cache, isAside }: Reading,
): Promise<ShelvedArticle | SkippedFile> {
  const bytes = await readArticleBytes(folder, name);
  if ("reason" in bytes) return bytes;
  const remembered = await cache?.recall({ name, bytes });
  if (remembered) return remembered;
  const derived = await (isAside ? deriveAside(name, bytes) : deriveArticle(name, bytes));
  if ("article" in derived) await cache?.remember({ name, bytes }, derived);
  return derived;
}
