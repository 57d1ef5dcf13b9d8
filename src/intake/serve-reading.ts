import { parentPort } from "node:worker_threads";
import { IntakeRefused } from "./intake-refused.ts";
import { readHere } from "./reader.ts";
import type { ReadingDone, ReadingTask } from "./reading-task.ts";

// What runs in the reading thread, and so acts when it is loaded, as main.ts does in its own
parentPort?.on("message", (task: ReadingTask) => void serve(task));

async function serve(task: ReadingTask): Promise<void> {
  const done = await perform(task);
  parentPort?.postMessage(done);
}

async function perform(task: ReadingTask): Promise<ReadingDone<unknown>> {
  try {
    return { kind: "read", read: await read(task) };
  } catch (error) {
    if (error instanceof IntakeRefused)
      return { kind: "refused", reason: error.reason, detail: error.detail };
    // Nested deeper than a page that people read
    if (error instanceof RangeError) return { kind: "refused", reason: "too-large", detail: undefined };
    return { kind: "failed", message: error instanceof Error ? error.message : String(error) };
  }
}

function read(task: ReadingTask): Promise<unknown> {
  switch (task.kind) {
    case "page":
      return readHere.page(task.text);
    case "docx":
      return readHere.docx(task.bytes);
    case "feed":
      return readHere.feed(task.text, task.base);
  }
}
