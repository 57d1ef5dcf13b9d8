import { Worker } from "node:worker_threads";
import type { ArticleSource } from "../articles/article-source.ts";
import { readDocument } from "../articles/read-document.ts";
import type { SourceDocument } from "../articles/source-document.ts";
import { UnreadableArticle, type UnreadableReason } from "../articles/unreadable-article.ts";

/** What the thread that reads a page says of it. */
export type ReadAside =
  | { readonly document: SourceDocument }
  | { readonly unreadable: UnreadableReason; readonly detail?: string };

/** Longer pages, in characters, take so long to take apart that others would wait: they are read in another thread. */
const LONG = 200_000;

const THREAD = new URL("read-in-thread.ts", import.meta.url).href;

/** A thread does not read TypeScript because its process does. */
const START = `
  const { workerData } = require("node:worker_threads");
  import("tsx/esm/api").then(({ tsImport }) => tsImport(workerData.url, workerData.url));
`;

/** Reads a source as {@link readDocument} does, and holds nobody else for long. @throws as that does */
export async function readAside(source: ArticleSource): Promise<SourceDocument> {
  if (source.format !== "html" || source.text.length < LONG) return readDocument(source);
  const { name: _, ...read } = source;
  const worker = new Worker(START, { eval: true, workerData: { read, url: THREAD } });
  const said = await new Promise<ReadAside>((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
  });
  if ("document" in said) return said.document;
  throw new UnreadableArticle(said.unreadable, said.detail);
}
