import type { Article } from "../articles/article.ts";
import type { ArticleSource } from "../articles/article-source.ts";
import { readDocument } from "../articles/read-document.ts";
import type { SourceDocument } from "../articles/source-document.ts";
import { UnreadableArticle } from "../articles/unreadable-article.ts";
import { findQuotes } from "../quotes/find-quotes.ts";
import { deriveArticle } from "./derive-article.ts";
import type { SkippedFile } from "./shelf.ts";
import { toStored, type StoredDerived } from "./stored-derived.ts";

/** Why a page cannot be read: as a value, for no class comes out of a thread. */
type Unreadable = Pick<UnreadableArticle, "reason" | "detail">;

export async function page(source: ArticleSource): Promise<SourceDocument | Unreadable> {
  try {
    return await readDocument(source);
  } catch (error) {
    if (!(error instanceof UnreadableArticle)) throw error;
    return { reason: error.reason, detail: error.detail };
  }
}

export async function file(name: string, bytes: Uint8Array): Promise<StoredDerived | SkippedFile> {
  const derived = await deriveArticle(name, bytes);
  return "reason" in derived ? derived : toStored(derived);
}

export async function quotes(article: Article): Promise<StoredDerived["quotes"]> {
  return toStored({ article, quotes: findQuotes(article) }).quotes;
}
