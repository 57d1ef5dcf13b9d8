import { findQuotes } from "../quotes/find-quotes.ts";
import type { ShelvedArticle } from "./collection.ts";
import { readBytesAsArticle, type SkippedFile } from "./shelf.ts";

/** Reads a file as an article and finds its quotations, or says why it cannot be read. */
export async function deriveArticle(name: string, bytes: Uint8Array): Promise<ShelvedArticle | SkippedFile> {
  const article = await readBytesAsArticle(name, bytes);
  return "reason" in article ? article : { article, quotes: findQuotes(article) };
}
