import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { Events, type Client } from "discord.js";
import { DiscordRefused } from "./discord-refused.ts";

/** How to log in. */
export interface Login {
  readonly token: string;
  /** Settles if Discord refuses the bot. */
  readonly refused: Promise<DiscordRefused>;
  /** Milliseconds after which nothing more is expected of the gateway, which discord.js would try for ever. */
  readonly patience: number;
}

/**
 * Logs in, and waits until the servers are known.
 *
 * @throws {DiscordRefused} if Discord refuses, or does not answer in time
 */
export async function logIn(client: Client, { token, refused, patience }: Login): Promise<Client<true>> {
  const over = new AbortController();
  const { signal } = over;
  const ready = Promise.all([client.login(token), once(client, Events.ClientReady, { signal })]);
  const timeout = wait(patience, undefined, { signal }).then(
    () => tooLate(patience),
    () => undefined,
  );
  try {
    const refusal = await Promise.race([ready.then(() => undefined), refused, timeout]);
    if (refusal) throw refusal;
    if (!client.isReady()) throw new TypeError("The client is ready and says that it is not");
    return client;
  } finally {
    over.abort();
    ready.catch(() => undefined);
  }
}

function tooLate(patience: number): DiscordRefused {
  return new DiscordRefused(
    `Cannot log in to Discord: its gateway did not answer within ${patience / 1_000} seconds; see whether the network lets WebSockets through`,
    { isFinal: false },
  );
}
