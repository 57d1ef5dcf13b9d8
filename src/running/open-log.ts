import { destination, pino, type Logger } from "pino";
import { faultOf } from "../bot/fault-of.ts";
import type { Settings } from "../settings.ts";

/** What the log is for. */
export interface LogStart extends Pick<Settings, "logLevel" | "shard"> {
  /** Somebody at a terminal reads what went wrong with their own words, and is spared the rest. */
  readonly isForPeople: boolean;
}

/**
 * JSON lines on standard error, for standard output is the answers'. Where others' words are answered, an error is
 * logged without its message, which can repeat them.
 */
export function openLog({ logLevel: level, shard, isForPeople }: LogStart): Logger {
  const base = { pid: process.pid, ...(shard ? { shard: shard.id } : {}) };
  const err = isForPeople ? (error: Error) => error.message : faultOf;
  return pino({ level, base, serializers: { err } }, destination({ fd: 2, sync: true }));
}
