/** Runs in a thread of its own, started by `read-aside.ts`: reads one thing, says what it is, and ends. */
import { parentPort, workerData } from "node:worker_threads";
import { readDocument } from "../articles/read-document.ts";
import { UnreadableArticle } from "../articles/unreadable-article.ts";
import { findQuotes } from "../quotes/find-quotes.ts";
import { derive, type Asked, type Said } from "./read-aside.ts";
import { toStored } from "./stored-derived.ts";

async function read(asked: Asked): Promise<Said> {
  switch (asked.kind) {
    case "page":
      return readPage(asked.source);
    case "file": {
      const derived = await derive(asked.name, asked.bytes);
      if ("reason" in derived) return { kind: "skipped", file: derived };
      return { kind: "derived", derived: toStored(derived) };
    }
    case "article": {
      const { article } = asked;
      return { kind: "derived", derived: toStored({ article, quotes: findQuotes(article) }) };
    }
  }
}

async function readPage(source: Extract<Asked, { kind: "page" }>["source"]): Promise<Said> {
  try {
    return { kind: "document", document: await readDocument(source) };
  } catch (error) {
    if (!(error instanceof UnreadableArticle)) throw error;
    const { reason, detail } = error;
    return { kind: "unreadable", reason, ...(detail === undefined ? {} : { detail }) };
  }
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage(await read(workerData.asked));
