/** Runs in a thread of its own, started by `read-aside.ts`: reads one source and says what it is. */
import { parentPort, workerData } from "node:worker_threads";
import type { ArticleSource } from "../articles/article-source.ts";
import { readDocument } from "../articles/read-document.ts";
import { UnreadableArticle } from "../articles/unreadable-article.ts";
import type { ReadAside } from "./read-aside.ts";

async function read(source: ArticleSource): Promise<ReadAside> {
  try {
    return { document: await readDocument(source) };
  } catch (error) {
    if (!(error instanceof UnreadableArticle)) throw error;
    const { reason: unreadable, detail } = error;
    return { unreadable, ...(detail === undefined ? {} : { detail }) };
  }
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage(await read(workerData.read));
