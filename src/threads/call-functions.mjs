/** Runs in a thread that `thread.ts` started: calls functions of a module, and says what came of it. */
import { parentPort, workerData } from "node:worker_threads";

await import("./read-typescript.mjs");
const functions = await import(workerData);

parentPort.on("message", (call) => void answer(call));

async function answer({ name, given }) {
  try {
    parentPort.postMessage({ kind: "done", done: await functions[name](...given) });
  } catch (error) {
    parentPort.postMessage({ kind: "failed", error });
  }
}
