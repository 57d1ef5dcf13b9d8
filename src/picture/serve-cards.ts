import { parentPort } from "node:worker_threads";
import type { CardDone, CardTask } from "./card-task.ts";
import { drawCard } from "./draw-card.ts";

let last = Promise.resolve();

// What runs in the drawing thread, and so acts when it is loaded, as main.ts does in its own
parentPort?.on("message", (task: CardTask) => {
  last = last.then(async () => parentPort?.postMessage(await draw(task)));
});

async function draw({ id, card }: CardTask): Promise<CardDone> {
  try {
    return { kind: "done", id, drawing: await drawCard(card) };
  } catch (error) {
    return { kind: "failed", id, message: error instanceof Error ? error.message : String(error) };
  }
}
