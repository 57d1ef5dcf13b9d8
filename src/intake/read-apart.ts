import { Worker } from "node:worker_threads";
import type { SourceDocument } from "../articles/source-document.ts";
import type { WebPage } from "../articles/web-page.ts";
import { IntakeRefused } from "./intake-refused.ts";
import type { ReadFeed } from "./read-feed.ts";
import type { Reader } from "./reader.ts";
import type { ReadingDone, ReadingTask } from "./reading-task.ts";

/** How a thread reads. */
export interface ReadingPatience {
  /** For one reading; what takes longer is refused, and the thread ended. */
  readonly readingMs: number;
  /** Without anything to read; then the thread ends by itself. */
  readonly idleMs: number;
}

/** A page of an honest site takes 0.1 seconds, and a thread that starts on a busy machine some more. */
const PATIENCE: ReadingPatience = { readingMs: 15_000, idleMs: 60_000 };
const MEMORY_MB = 512;

/**
 * Reads in a thread of its own, one thing after the other: no answer waits meanwhile, and a page made to be read for ever
 * is given up. The thread starts when the first thing is to be read.
 */
export function readApart({ readingMs, idleMs }: ReadingPatience = PATIENCE): Reader {
  let worker: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let rest: NodeJS.Timeout | undefined;
  const end = (): void => {
    void worker?.terminate();
    worker = undefined;
  };
  function inTurn<Read>(task: ReadingTask): Promise<Read> {
    const turn = last.then(async () => {
      clearTimeout(rest);
      worker ??= startWorker();
      try {
        return await readIn<Read>(worker, task, readingMs);
      } catch (error) {
        if (!(error instanceof IntakeRefused) || error.reason === "too-large") end();
        throw error;
      } finally {
        worker?.unref();
        rest = setTimeout(end, idleMs).unref();
      }
    });
    last = turn.catch(() => undefined);
    return turn;
  }
  return {
    page: (text) => inTurn<WebPage>({ kind: "page", text }),
    docx: (bytes) => inTurn<SourceDocument>({ kind: "docx", bytes }),
    feed: (text, base) => inTurn<ReadFeed>({ kind: "feed", text, base }),
  };
}

function startWorker(): Worker {
  return new Worker(new URL("./reading-thread.mjs", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
}

function readIn<Read>(worker: Worker, task: ReadingTask, readingMs: number): Promise<Read> {
  worker.ref();
  worker.removeAllListeners();
  return new Promise<Read>((resolve, reject) => {
    const alarm = setTimeout(() => settle(() => reject(new IntakeRefused("too-large"))), readingMs);
    const settle = (outcome: () => void): void => {
      clearTimeout(alarm);
      outcome();
    };
    worker.once("message", (done: ReadingDone<Read>) => settle(() => conclude(done, { resolve, reject })));
    // A thread that ran out of memory was given too much
    worker.once("error", (cause) =>
      settle(() => reject(new IntakeRefused("too-large", undefined, { cause }))),
    );
    worker.once("exit", () => settle(() => reject(new Error("Cannot read: the reading thread has ended"))));
    worker.postMessage(task);
  });
}

function conclude<Read>(
  done: ReadingDone<Read>,
  { resolve, reject }: { readonly resolve: (read: Read) => void; readonly reject: (error: Error) => void },
): void {
  switch (done.kind) {
    case "read":
      return resolve(done.read);
    case "refused":
      return reject(new IntakeRefused(done.reason, done.detail));
    case "failed":
      return reject(new Error(`Cannot read: ${done.message}`));
  }
}
