import { findQuotes } from "../quotes/find-quotes.ts";
import type { ShelvedArticle } from "./collection.ts";
import type { DerivedCache } from "./derived-cache.ts";
import { readArticleBytes, readBytesAsArticle, type SkippedFile } from "./shelf.ts";

/** What reading a file needs beside it. */
interface Reading {
  readonly cache: DerivedCache | undefined;
  /** Gives others their turn. */
  readonly pause: () => Promise<void>;
}

/** Reads a file of a folder as an article and finds its quotations, or remembers them; or says why it cannot be read. */
export async function deriveFile(
  folder: string,
  name: string,
  { cache, pause }: Reading,
): Promise<ShelvedArticle | SkippedFile> {
  const bytes = await readArticleBytes(folder, name);
  if ("reason" in bytes) return bytes;
  const remembered = await cache?.recall({ name, bytes });
  if (remembered) return remembered;
  const article = await readBytesAsArticle(name, bytes);
  if ("reason" in article) return article;
  await pause();
  const derived = { article, quotes: findQuotes(article) };
  await pause();
  await cache?.remember({ name, bytes }, derived);
  return derived;
}
