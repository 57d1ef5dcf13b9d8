import { Events, type Client } from "discord.js";
import type { Logger } from "pino";
import { failureOf } from "./failure-of.ts";

/** Logs what becomes of the connection. Without a listener for errors, one of them would end the process. */
export function logConnection(client: Client, log: Logger, left: AbortSignal): void {
  client.on(Events.ShardReconnecting, () =>
    log.info(left.aborted ? "Left Discord" : "Lost the connection to Discord; connecting again"),
  );
  client.on(Events.ShardResume, (_shard, replayed) => log.info({ replayed }, "Connected to Discord again"));
  client.on(Events.ShardError, (error) =>
    log.warn({ failure: failureOf(error) }, "Connection to Discord failed"),
  );
  client.on(Events.Error, (error) => log.error({ failure: failureOf(error) }, "Discord's client failed"));
}
