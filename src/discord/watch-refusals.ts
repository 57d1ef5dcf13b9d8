import { Events, RESTEvents, type Client } from "discord.js";
import { DiscordRefused, refusalByCode, TOKEN_REFUSED } from "./discord-refused.ts";

/**
 * Settles when Discord has refused the bot for good: the gateway closed and will not open again, or a call was answered
 * with 401, after which discord.js makes no more calls of its own.
 */
export function watchRefusals(client: Client): Promise<DiscordRefused> {
  return new Promise((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => resolve(refusalByCode(code)));
    client.rest.on(RESTEvents.Response, ({ data }, { status }) => {
      if (status === 401 && data.auth !== false)
        resolve(new DiscordRefused(TOKEN_REFUSED, { isFinal: true }));
    });
  });
}
