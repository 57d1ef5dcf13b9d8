import type { Article } from "../articles/article.ts";
import { readingWords, type ArticleWords } from "../search/article-words.ts";
import type { DerivedArticle } from "./collection.ts";
import type { DerivedCache } from "./derived-cache.ts";
import { deriveArticle } from "./derive-article.ts";
import { deriveAside } from "./read-aside.ts";
import { readArticleBytes, type SkippedFile } from "./shelf.ts";

/** What reading a file may use. */
interface Reading {
  readonly cache: DerivedCache | undefined;
  /** Whether others wait for this process meanwhile, so that a long file is better read in another thread. */
  readonly isAside: boolean;
  readonly pause: () => Promise<void>;
}

/** Reads a file of a folder as an article and finds its quotations and words, or remembers them; or says why it cannot be read. */
export async function deriveFile(
  folder: string,
  name: string,
  { cache, isAside, pause }: Reading,
): Promise<DerivedArticle | SkippedFile> {
  const bytes = await readArticleBytes(folder, name);
  if ("reason" in bytes) return bytes;
  const remembered = await cache?.recall({ name, bytes });
  if (remembered) return remembered;
  const shelved = await (isAside ? deriveAside(name, bytes) : deriveArticle(name, bytes));
  if ("reason" in shelved) return shelved;
  const derived = { ...shelved, words: await wordsOf(shelved.article, pause) };
  await cache?.remember({ name, bytes }, derived);
  return derived;
}

async function wordsOf(article: Article, pause: () => Promise<void>): Promise<ArticleWords> {
  const reading = readingWords(article);
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
    await pause();
  }
}
