import { setTimeout as wait } from "node:timers/promises";
import { ShardingManager } from "discord.js";
import type { Logger } from "pino";
import type { DiscordRefused } from "./discord-refused.ts";
import { keepShard, type KeptShard, type ShardState, type Snapshot } from "./keep-shard.ts";
import { recommendedShards } from "./recommended-shards.ts";
import { restAddress } from "./rest-address.ts";

/** How to start several processes that share the servers among them. */
export interface ShardsStart {
  readonly token: string;
  readonly apiUrl?: string;
  /** "auto" asks Discord. */
  readonly shards: number | "auto";
  /** The program that each runs. */
  readonly file: string;
  readonly args: readonly string[];
  readonly log: Logger;
}

/** Processes that serve a part of the servers each. */
export interface RunningShards {
  /** How the connection of each stands. */
  states(): readonly ShardState[];
  /** What each has counted; one that does not say so soon is left out. */
  snapshots(): Promise<readonly Snapshot[]>;
  /** Settles with the reason once Discord refuses the bot, or with null once it was stopped; all have left then. */
  readonly ended: Promise<DiscordRefused | null>;
  /** Lets each finish its answers and leave. */
  stop(): void;
  /** Ends each at once. */
  kill(): void;
}

/** Milliseconds between two that log in, as Discord demands. */
const SPACING = 5_500;

/**
 * Starts the processes, one after the other, and starts one again that ends by itself.
 *
 * @throws {DiscordRefused} if Discord does not say how many there are to be
 */
export async function runShards({
  token,
  apiUrl,
  shards: wanted,
  file,
  args,
  log,
}: ShardsStart): Promise<RunningShards> {
  const totalShards = wanted === "auto" ? await recommendedShards(token, restAddress(apiUrl)) : wanted;
  const manager = new ShardingManager(file, {
    token,
    totalShards,
    respawn: false,
    // Each runs TypeScript as this process does
    execArgv: [...process.execArgv],
    shardArgs: [...args],
  });
  const over = new AbortController();
  const shards: KeptShard[] = [];
  let refusal: DiscordRefused | null = null;
  const refuse = (reason: DiscordRefused): void => {
    refusal ??= reason;
    over.abort();
  };
  const run = async (): Promise<DiscordRefused | null> => {
    for (let id = 0; id < totalShards && !over.signal.aborted; id++) {
      shards.push(keepShard(manager.createShard(id), { log, refuse }));
      await wait(SPACING, undefined, { signal: over.signal }).catch(() => undefined);
    }
    if (!over.signal.aborted) await new Promise((resolve) => over.signal.addEventListener("abort", resolve));
    await Promise.all(shards.map(async (shard) => shard.stop()));
    return refusal;
  };
  return {
    states: () => Array.from({ length: totalShards }, (_, id) => shards[id]?.state() ?? "connecting"),
    async snapshots() {
      const given = await Promise.all(shards.map(async (shard) => shard.snapshot()));
      return given.filter((snapshot) => snapshot !== undefined);
    },
    ended: run(),
    stop: () => over.abort(),
    kill() {
      for (const shard of shards) shard.kill();
    },
  };
}
