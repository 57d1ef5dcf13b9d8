import type { Logger } from "pino";
import { runShards } from "./discord/run-shards.ts";
import type { DiscordSettings, Settings } from "./settings.ts";
import { joinStates } from "./health/gateway-state.ts";
import { endOnFault } from "./running/end-on-fault.ts";
import { leaveOnSignal } from "./running/leave-on-signal.ts";

/** What is to run. */
export interface ShardService {
  readonly log: Logger;
  readonly settings: Settings & { readonly discord: DiscordSettings };
  readonly shards: number | "auto";
  /** The program that each process runs. */
  readonly file: string;
  readonly args: readonly string[];
}

/**
 * Starts the processes that answer in Discord, and looks after them until it is told to leave or Discord refuses the
 * bot. It serves nobody itself.
 *
 * @throws {DiscordRefused} whose message tells the operator
 */
export async function serveShards({ log, settings, ...start }: ShardService): Promise<void> {
  const { discord, health } = settings;
  const running = await runShards({ ...discord, ...start, log });
  let isLeaving = false;
  leaveOnSignal(() => {
    isLeaving = true;
    running.stop();
  });
  process.on("exit", () => running.kill());
  endOnFault(log, async () => undefined);
  if (health) {
    const { openHealthPort } = await import("./health/open-health-port.ts");
    const { joinSnapshots } = await import("./health/metrics.ts");
    await openHealthPort({
      ...health,
      state: () => (isLeaving ? "leaving" : joinStates(running.states())),
      metrics: async () => joinSnapshots(await running.snapshots()),
      reportFailure: (error) => log.error({ err: error }, "Could not read the metrics"),
    });
  }
  const refusal = await running.ended;
  if (refusal) throw refusal;
  process.exit(0);
}
