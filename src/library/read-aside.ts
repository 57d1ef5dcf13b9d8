import { Worker } from "node:worker_threads";
import type { Article } from "../articles/article.ts";
import type { ArticleSource } from "../articles/article-source.ts";
import { readDocument } from "../articles/read-document.ts";
import type { SourceDocument } from "../articles/source-document.ts";
import { UnreadableArticle, type UnreadableReason } from "../articles/unreadable-article.ts";
import { findQuotes } from "../quotes/find-quotes.ts";
import type { Quote } from "../quotes/quote.ts";
import type { ShelvedArticle } from "./collection.ts";
import { readBytesAsArticle, type SkippedFile } from "./shelf.ts";
import { fromStored, type StoredDerived } from "./stored-derived.ts";

/** What a thread is asked to read: a page to take apart, a file, or an article for its quotations. */
export type Asked =
  | { readonly kind: "page"; readonly source: ArticleSource }
  | { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: "article"; readonly article: Article };

/** What it says of it. */
export type Said =
  | { readonly kind: "document"; readonly document: SourceDocument }
  | { readonly kind: "unreadable"; readonly reason: UnreadableReason; readonly detail?: string }
  | { readonly kind: "derived"; readonly derived: StoredDerived }
  | { readonly kind: "skipped"; readonly file: SkippedFile };

/** What is longer, in characters, takes so long that others would wait: it is read in another thread. */
const LONG_PAGE = 200_000;
const LONG_TEXT = 100_000;

/** Reads a source as {@link readDocument} does, and holds nobody else for long. @throws as that does */
export async function readAside(source: ArticleSource): Promise<SourceDocument> {
  const { format, text, about } = source;
  if (format !== "html" || text.length < LONG_PAGE) return readDocument(source);
  const said = await ask({ kind: "page", source: { format, text, ...(about ? { about } : {}) } });
  if (said.kind === "document") return said.document;
  if (said.kind === "unreadable") throw new UnreadableArticle(said.reason, said.detail);
  throw new Error(`A page was read as ${said.kind}`);
}

/** Reads a file as an article and finds its quotations, or says why it cannot be read. */
export async function derive(name: string, bytes: Uint8Array): Promise<ShelvedArticle | SkippedFile> {
  const article = await readBytesAsArticle(name, bytes);
  return "reason" in article ? article : { article, quotes: findQuotes(article) };
}

/** The same as {@link derive}, and holds nobody else for long. */
export async function deriveAside(name: string, bytes: Uint8Array): Promise<ShelvedArticle | SkippedFile> {
  if (bytes.length < LONG_TEXT) return derive(name, bytes);
  const said = await ask({ kind: "file", name, bytes });
  if (said.kind === "derived") return fromStored(said.derived);
  if (said.kind === "skipped") return said.file;
  throw new Error(`A file was read as ${said.kind}`);
}

/** What an article says that somebody said. */
export async function quotesAside(article: Article): Promise<readonly Quote[]> {
  const length = article.paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  if (length < LONG_TEXT) return findQuotes(article);
  const said = await ask({ kind: "article", article });
  if (said.kind === "derived") return fromStored({ ...said.derived, article }).quotes;
  throw new Error(`An article was read as ${said.kind}`);
}

const THREAD = new URL("read-in-thread.ts", import.meta.url).href;

/** A thread does not read TypeScript because its process does. */
const START = `
  const { workerData } = require("node:worker_threads");
  import("tsx/esm/api").then(({ tsImport }) => tsImport(workerData.url, workerData.url));
`;

/** Asks a thread of its own, which ends when it has answered. */
async function ask(asked: Asked): Promise<Said> {
  const worker = new Worker(START, { eval: true, workerData: { asked, url: THREAD } });
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}
