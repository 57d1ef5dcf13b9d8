import { Worker } from "node:worker_threads";
import type { CardDone, CardTask, Drawing } from "./card-task.ts";
import type { CardText } from "./card-text.ts";

/** A thread that draws, one card after the other. The process may end while it is idle, and not while it draws. */
export interface DrawingThread {
  /** @throws {Error} if the card cannot be drawn, or the thread ended before it was */
  readonly draw: (card: CardText) => Promise<Drawing>;
  readonly end: () => Promise<void>;
  readonly hasEnded: () => boolean;
}

interface Waiting {
  readonly resolve: (drawing: Drawing) => void;
  readonly reject: (error: Error) => void;
}

/** Starts a thread that ends by itself after so many milliseconds without a card. */
export function startDrawingThread(idle: number): DrawingThread {
  const worker = new Worker(new URL("./card-thread.mjs", import.meta.url));
  const waiting = new Map<number, Waiting>();
  let count = 0;
  let ended = false;
  const end = async (): Promise<void> => {
    ended = true;
    await worker.terminate();
  };
  const rest = setTimeout(() => {
    if (waiting.size === 0) void end();
  }, idle).unref();

  const fail = (error: Error): void => {
    ended = true;
    clearTimeout(rest);
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on("error", fail);
  worker.on("exit", () => fail(new Error("Cannot draw a quote card: the drawing thread has ended")));
  worker.on("message", (done: CardDone) => {
    const asked = waiting.get(done.id);
    waiting.delete(done.id);
    if (waiting.size === 0) {
      worker.unref();
      rest.refresh();
    }
    if (done.kind === "done") asked?.resolve(done.drawing);
    else asked?.reject(new Error(`Cannot draw a quote card: ${done.message}`));
  });

  return {
    draw(card) {
      worker.ref();
      const task: CardTask = { id: count++, card };
      worker.postMessage(task);
      return new Promise((resolve, reject) => waiting.set(task.id, { resolve, reject }));
    },
    end,
    hasEnded: () => ended,
  };
}
