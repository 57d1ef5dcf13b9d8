import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from "discord.js";
import { DiscordRefused, TOKEN_REFUSED } from "./discord-refused.ts";
import { failureOf } from "./failure-of.ts";

/** What was tried, as the operator is told of it. */
export interface Attempt {
  /** "log in to Discord" */
  readonly task: string;
  /** The address of Discord's REST interface. */
  readonly apiUrl: string;
}

/** Why an attempt to start failed, in a sentence that says what to do. */
export function refusalOf(error: unknown, { task, apiUrl }: Attempt): DiscordRefused {
  if (error instanceof DiscordRefused) return error;
  const isToken = error instanceof DiscordAPIError && error.status === 401;
  return isToken
    ? new DiscordRefused(TOKEN_REFUSED, { cause: error, isFinal: true })
    : new DiscordRefused(`Cannot ${task}: ${reasonOf(error, apiUrl)}`, { cause: error, isFinal: false });
}

function reasonOf(error: unknown, apiUrl: string): string {
  const message = error instanceof Error ? error.message : "something was thrown that is no error";
  const { code } = failureOf(error);
  if (error instanceof HTTPError)
    return `${apiUrl} answers with status ${error.status}; try again later, and see https://discordstatus.com`;
  if (error instanceof DiscordAPIError) {
    return NOT_THERE.has(error.code)
      ? "the bot is not in that server, or was not invited with its commands; invite it, or correct DISCORD_GUILD_ID"
      : `${apiUrl} answers "${message}" (${code})`;
  }
  return code === undefined
    ? message
    : `${apiUrl} cannot be reached (${code}); see whether the network is up and DISCORD_API_URL is right`;
}

/** What Discord says of a server that it does not let the bot see. */
const NOT_THERE: ReadonlySet<unknown> = new Set([
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.UnknownGuild,
]);
