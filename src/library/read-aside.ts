import type { Article } from "../articles/article.ts";
import type { ArticleSource } from "../articles/article-source.ts";
import { readDocument } from "../articles/read-document.ts";
import type { SourceDocument } from "../articles/source-document.ts";
import { UnreadableArticle } from "../articles/unreadable-article.ts";
import { findQuotes } from "../quotes/find-quotes.ts";
import type { Quote } from "../quotes/quote.ts";
import { GivenUp } from "../threads/given-up.ts";
import { openThread, type Thread } from "../threads/thread.ts";
import type { ShelvedArticle } from "./collection.ts";
import { deriveArticle } from "./derive-article.ts";
import type * as reading from "./read-in-thread.ts";
import { skippedFor, type SkippedFile } from "./shelf.ts";
import { fromStored } from "./stored-derived.ts";

/** What is longer, in characters, takes so long that others would wait: it is read in another thread. */
const LONG_PAGE = 200_000;
const LONG_TEXT = 100_000;

/** Reads a source as {@link readDocument} does, and holds nobody else for long. @throws as that does */
export async function readAside(source: ArticleSource): Promise<SourceDocument> {
  const { format, text, about } = source;
  if (format !== "html" || text.length < LONG_PAGE) return readDocument(source);
  const copied = { format, text, ...(about ? { about } : {}) };
  const page = await aside((thread) => thread.call("page", copied));
  if ("reason" in page) throw new UnreadableArticle(page.reason, page.detail);
  return page;
}

/** Derives an article as {@link deriveArticle} does, and holds nobody else for long. */
export async function deriveAside(name: string, bytes: Uint8Array): Promise<ShelvedArticle | SkippedFile> {
  if (bytes.length < LONG_TEXT) return deriveArticle(name, bytes);
  const file = await aside((thread) => thread.call("file", name, bytes)).catch((error: unknown) =>
    skippedFor(name, error),
  );
  return "reason" in file ? file : fromStored(file);
}

/** What an article says that somebody said. @throws {UnreadableArticle} if finding it takes too long */
export async function quotesAside(article: Article): Promise<readonly Quote[]> {
  const length = article.paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  if (length < LONG_TEXT) return findQuotes(article);
  const quotes = await aside((thread) => thread.call("quotes", article));
  return fromStored({ article, quotes }).quotes;
}

const READING = new URL("read-in-thread.ts", import.meta.url);

/** The longest file that is taken is read in seconds, and the thread ends after it. */
const PATIENCE = { callMs: 120_000, idleMs: 0 };

/** Has something read in a thread of its own, so that nobody waits for another's either; one made to be read for ever is given up. */
async function aside<Read>(call: (thread: Thread<typeof reading>) => Promise<Read>): Promise<Read> {
  const thread = openThread<typeof reading>(READING, PATIENCE);
  try {
    return await call(thread);
  } catch (error) {
    throw error instanceof GivenUp ? new UnreadableArticle("too-long") : error;
  } finally {
    await thread.end();
  }
}
