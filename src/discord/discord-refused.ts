import { GatewayCloseCodes } from "discord.js";

/** Discord will not let the bot in, or not any longer. The message says to the operator what to do. */
export class DiscordRefused extends Error {
  /** Whether trying again is of no use before the operator has done something. */
  readonly isFinal: boolean;

  constructor(message: string, { isFinal, ...options }: ErrorOptions & { readonly isFinal: boolean }) {
    super(message, options);
    this.name = "DiscordRefused";
    this.isFinal = isFinal;
  }
}

export const TOKEN_REFUSED =
  "Cannot log in to Discord: it does not accept DISCORD_TOKEN; copy a new one from the developer portal, Bot, Reset Token";

/** What to do about each way of closing after which Discord lets nobody come back. */
const CLOSINGS: ReadonlyMap<number, string> = new Map([
  [GatewayCloseCodes.AuthenticationFailed, TOKEN_REFUSED],
  [
    GatewayCloseCodes.DisallowedIntents,
    "Cannot log in to Discord: it disallows an intent, though this bot asks for no privileged one; see in the developer portal, Bot, Privileged Gateway Intents, whether the application is restricted",
  ],
  [
    GatewayCloseCodes.ShardingRequired,
    "Cannot log in to Discord: the bot is in more servers than one connection may serve; set SHARDS=auto",
  ],
]);

/** The refusal that a gateway's final close code stands for. */
export function refusalByCode(code: number): DiscordRefused {
  return new DiscordRefused(
    CLOSINGS.get(code) ??
      `Cannot log in to Discord: its gateway closed for good with code ${code}; update this bot`,
    { isFinal: true },
  );
}
