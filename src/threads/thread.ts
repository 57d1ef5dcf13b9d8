import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { GivenUp } from "./given-up.ts";
import { makeQueue } from "./queue.ts";

/** In milliseconds. */
export interface Patience {
  /** For one call, and the start of the thread if it is the first. */
  readonly callMs: number;
  /** Without a call; then the thread ends by itself. */
  readonly idleMs: number;
}

/** Calls functions in a thread of its own, one after the other. A process with nothing else to do may end while it is idle. */
export interface Thread<Functions extends Callable<Functions>> {
  /**
   * What is given and what comes back are copied on the way; of an error that is thrown its class is lost.
   *
   * @throws {GivenUp} if it takes more time or memory than it may have
   */
  call<Name extends keyof Functions & string>(
    name: Name,
    ...given: Parameters<Functions[Name]>
  ): Promise<Done<Functions[Name]>>;
  /** Ends the thread, if there is one. A process that just ends need not call it. */
  readonly end: () => Promise<void>;
}

type Done<Performing extends (...given: never[]) => unknown> = Awaited<ReturnType<Performing>>;

/** What a module exports that a thread can run: functions and nothing else. */
export type Callable<Functions> = {
  readonly [Name in keyof Functions]: (...given: never[]) => Promise<unknown>;
};

/**
 * A thread for the functions of a module, whose type stands with it. It is started by the first call, and anew by one
 * after its end.
 *
 * @example
 * import type * as drawing from "./draw-card.ts";
 * openThread<typeof drawing>(new URL("draw-card.ts", import.meta.url), patience).call("drawCard", card)
 */
export function openThread<Functions extends Callable<Functions>>(
  module: URL,
  { callMs, idleMs }: Patience,
): Thread<Functions> {
  const inTurn = makeQueue();
  let worker: Worker | undefined;
  let rest: NodeJS.Timeout | undefined;
  const end = async (): Promise<void> => {
    const ending = worker;
    worker = undefined;
    await ending?.terminate();
  };
  const start = (): Worker => {
    const started = startWorker(module);
    started.once("exit", () => {
      if (worker === started) worker = undefined;
    });
    return started;
  };
  return {
    end,
    call: <Name extends keyof Functions & string>(name: Name, ...given: Parameters<Functions[Name]>) =>
      inTurn(() => {
        clearTimeout(rest);
        worker ??= start();
        worker.ref();
        return answerOf<Done<Functions[Name]>>(worker, { name, given }, callMs).finally(() => {
          worker?.unref();
          rest = setTimeout(() => void end(), idleMs).unref();
        });
      }),
  };
}

/** Without a limit, a thread that wants too much takes the whole process with it. */
const MEMORY_MB = 512;

function startWorker(module: URL): Worker {
  const worker = new Worker(new URL("call-functions.mjs", import.meta.url), {
    workerData: module.href,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  // Whoever waits for it hears of a failure; without a listener here, one while nobody does would end the process
  worker.on("error", () => undefined);
  return worker;
}

/** What `call-functions.mjs` says. */
type Answer<Done> =
  | { readonly kind: "done"; readonly done: Done }
  | { readonly kind: "failed"; readonly error: Error };

/** Sends a call to a thread. One that does not come to its end is ended itself. */
async function answerOf<Done>(worker: Worker, call: object, callMs: number): Promise<Done> {
  const settled = new AbortController();
  const { signal } = settled;
  worker.postMessage(call);
  const answer = await Promise.race([
    once(worker, "message", { signal }).then(([said]): Answer<Done> => said),
    once(worker, "exit", { signal }).then(() => {
      throw new Error("A thread ended before it had answered");
    }),
    wait(callMs, undefined, { signal }).then(() => {
      throw new GivenUp();
    }),
  ])
    .catch(async (error: unknown) => {
      await worker.terminate();
      throw isOutOfMemory(error) ? new GivenUp({ cause: error }) : error;
    })
    .finally(() => settled.abort());
  if (answer.kind === "failed") throw answer.error;
  return answer.done;
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}
