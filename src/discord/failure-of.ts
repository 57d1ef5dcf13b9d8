import { DiscordAPIError, HTTPError } from "discord.js";

/** What may be logged of a failure. */
export interface Failure {
  readonly name: string;
  readonly message: string;
  readonly code?: string | number;
  readonly status?: number;
  readonly stack?: string;
}

/**
 * What may be logged of a failure: errors of Discord's REST interface carry the message that was sent and an address
 * with a token in it, and neither belongs into a log.
 */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error))
    return { name: typeof error, message: "something was thrown that is no error" };
  const { name, message, stack } = error;
  if (error instanceof DiscordAPIError)
    return { name: "DiscordAPIError", message, code: error.code, status: error.status };
  if (error instanceof HTTPError) return { name, message, status: error.status };
  const code = "code" in error ? String(error.code) : undefined;
  return {
    name,
    message,
    ...(code === undefined ? {} : { code }),
    ...(stack === undefined ? {} : { stack }),
  };
}
