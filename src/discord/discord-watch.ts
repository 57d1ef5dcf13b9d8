import { Events, type Client } from "discord.js";

/** Told of what becomes of the connection, for whoever counts. */
export interface DiscordWatch {
  /** "ready" while events reach the bot. */
  gateway(state: "connecting" | "ready" | "leaving"): void;
  /** How many servers the bot is in. */
  servers(count: number): void;
  /** An answer could not be sent. */
  unsent(): void;
}

/** Tells of a client's connection and of its servers from now on. */
export function watchConnection(client: Client, watch: DiscordWatch, left: AbortSignal): void {
  const count = (): void => watch.servers(client.guilds.cache.size);
  for (const event of [Events.ShardReady, Events.ShardResume] as const)
    client.on(event, () => watch.gateway("ready"));
  client.on(Events.ShardReconnecting, () => watch.gateway(left.aborted ? "leaving" : "connecting"));
  for (const event of [Events.ClientReady, Events.GuildCreate, Events.GuildDelete] as const)
    client.on(event, count);
}
