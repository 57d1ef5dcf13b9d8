import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import type { Shard } from "discord.js";
import type { Logger } from "pino";
import { readFromShard, type FromShard, type ToShard } from "../running/shard-messages.ts";
import { DiscordRefused } from "./discord-refused.ts";
import { nextPause } from "./next-pause.ts";

export type ShardState = Extract<FromShard, { kind: "gateway" }>["state"];
export type Snapshot = Extract<FromShard, { kind: "metrics" }>["snapshot"];

/** One process of several, which is started again when it ends by itself. */
export interface KeptShard {
  state(): ShardState;
  /** What it has counted; undefined if it does not say so soon. */
  snapshot(): Promise<Snapshot | undefined>;
  /** Lets it finish its answers and leave, and waits until it is gone. */
  stop(): Promise<void>;
  /** Ends it at once. */
  kill(): void;
}

interface Keeping {
  readonly log: Logger;
  /** Told why the whole bot has to end. */
  readonly refuse: (refusal: DiscordRefused) => void;
}

/** Milliseconds. */
const STOP_PATIENCE = 9_000;
const SNAPSHOT_PATIENCE = 2_000;

/** Starts a shard, and keeps it. discord.js would start again one that ends at once without end and without a pause. */
export function keepShard(shard: Shard, { log, refuse }: Keeping): KeptShard {
  const snapshots = new Map<number, (snapshot: Snapshot) => void>();
  const stopped = new AbortController();
  let state: ShardState = "connecting";
  let wasReady = false;
  let asked = 0;
  let pause = 0;
  let startedAt = performance.now();

  const take = (message: FromShard): void => {
    switch (message.kind) {
      case "gateway":
        ({ state } = message);
        wasReady ||= state === "ready";
        return;
      case "metrics":
        snapshots.get(message.asked)?.(message.snapshot);
        return;
      case "refused":
        // One that ran already may find the network down when it is started again
        if (message.isFinal || !wasReady)
          refuse(new DiscordRefused(message.sentence, { isFinal: message.isFinal }));
    }
  };
  const send = async (message: ToShard): Promise<unknown> => shard.send(message);
  const start = async (): Promise<void> => {
    startedAt = performance.now();
    await shard.spawn(-1);
  };
  const startAgain = async (): Promise<void> => {
    state = "connecting";
    if (stopped.signal.aborted) return;
    pause = nextPause(performance.now() - startedAt, pause);
    log.warn({ shard: shard.id, pause }, "A shard ended; it is started again after a pause");
    await wait(pause, undefined, { signal: stopped.signal }).then(start, () => undefined);
  };
  shard.on("message", (message: unknown) => {
    const read = readFromShard(message);
    if (read) take(read);
  });
  shard.on("death", () => void startAgain());
  void start();

  return {
    state: () => state,
    async snapshot() {
      const number = ++asked;
      const answered = new Promise<Snapshot>((resolve) => void snapshots.set(number, resolve));
      const late = wait(SNAPSHOT_PATIENCE, undefined, { ref: false });
      const sent = shard.process ? send({ kind: "metrics", asked: number }) : Promise.reject(new Error());
      const snapshot = await Promise.race([
        sent.then(
          async () => answered,
          () => undefined,
        ),
        late,
      ]);
      snapshots.delete(number);
      return snapshot;
    },
    async stop() {
      stopped.abort();
      const { process } = shard;
      if (!process) return;
      const gone = once(shard, "death");
      const impatience = setTimeout(() => process.kill("SIGKILL"), STOP_PATIENCE);
      send({ kind: "leave" }).catch(() => process.kill("SIGKILL"));
      await gone;
      clearTimeout(impatience);
    },
    kill() {
      stopped.abort();
      shard.process?.kill("SIGKILL");
    },
  };
}
