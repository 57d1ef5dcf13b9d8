import { DiscordAPIError } from "discord.js";
import { faultOf, type Fault } from "../bot/fault-of.ts";

/** What may be logged of a failure in Discord. */
export interface Failure extends Fault {
  /** What Discord calls it. */
  readonly reason?: string;
}

/**
 * What may be logged of a failure: errors of Discord's REST interface carry the message that was sent and an address
 * with a token in it, and neither belongs into a log. What Discord calls the error stands in the first line of its own
 * words; what follows can repeat a value that was sent.
 */
export function failureOf(error: unknown): Failure {
  const fault = faultOf(error);
  if (!(error instanceof DiscordAPIError)) return fault;
  const { rawError } = error;
  const [reason = ""] = "message" in rawError ? rawError.message.split("\n") : [];
  return { ...fault, name: "DiscordAPIError", reason };
}
