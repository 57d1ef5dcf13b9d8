import { once } from "node:events";
import { DefaultRestOptions, type Client } from "discord.js";
import type { Text } from "../bot/languages.ts";
import { createClient } from "./create-client.ts";
import type { DiscordHouse } from "./discord-house.ts";
import type { DiscordRefused } from "./discord-refused.ts";
import { guardGateway } from "./guard-gateway.ts";
import { inviteLink } from "./invite-link.ts";
import { listen } from "./listen.ts";
import { logConnection } from "./log-connection.ts";
import { logIn } from "./log-in.ts";
import { NOTICES } from "./notices.ts";
import { refusalOf } from "./refusal-of.ts";
import { registerCommands } from "./register-commands.ts";
import { watchRefusals } from "./watch-refusals.ts";

/** How to start. */
export interface DiscordStart extends DiscordHouse {
  readonly token: string;
  /** The one server whose members get the commands; all servers if absent. */
  readonly guildId?: string;
  /** The base address of another REST interface than Discord's, with or without a version. */
  readonly apiUrl?: string;
  /** How long to wait for the gateway, in milliseconds. */
  readonly patience?: number;
}

/** A bot that is logged in and answers. */
export interface RunningDiscord {
  /** Where somebody who manages a server adds the bot to it. */
  readonly inviteLink: string;
  /** Which switch of the developer portal to leave alone. */
  readonly portalNote: Text;
  /** Settles with the reason once Discord refuses the bot for good, or with null once it was stopped. */
  readonly ended: Promise<DiscordRefused | null>;
  /** Finishes the answers under way, and leaves. */
  stop(): Promise<void>;
}

/** Milliseconds. */
const LOGIN_PATIENCE = 30_000;
const STOP_PATIENCE = 10_000;

/**
 * Logs in, registers the commands where they differ from what Discord has, and answers from then on.
 *
 * @throws {DiscordRefused} if Discord cannot be reached or does not take the bot; its message tells the operator
 */
export async function startDiscord(start: DiscordStart): Promise<RunningDiscord> {
  const apiUrl = (start.apiUrl ?? DefaultRestOptions.api).replace(/(?:\/v\d+)?\/*$/u, "");
  const left = new AbortController();
  const client = createClient(apiUrl, left.signal);
  const leave = async (): Promise<void> => {
    left.abort();
    await client.destroy();
  };
  const refused = watchRefusals(client);
  guardGateway(client, start.log);
  logConnection(client, start.log);
  const answers = listen(client, start);
  const applicationId = await enter(client, { ...start, apiUrl, refused }).catch(async (error: unknown) => {
    await leave();
    throw error;
  });
  const stopped = new AbortController();
  const end = async (): Promise<DiscordRefused | null> => {
    const reason = await Promise.race([refused, once(stopped.signal, "abort").then(() => null)]);
    await leave();
    return reason;
  };
  return {
    inviteLink: inviteLink(applicationId),
    portalNote: NOTICES.portal,
    ended: end(),
    async stop() {
      await answers.finish(STOP_PATIENCE);
      await leave();
      stopped.abort();
    },
  };
}

interface Entry extends DiscordStart {
  readonly apiUrl: string;
  readonly refused: Promise<DiscordRefused>;
}

/** Logs in and registers the commands; comes back with the application's id. */
async function enter(
  client: Client,
  { token, guildId, apiUrl, refused, bot, log, patience = LOGIN_PATIENCE }: Entry,
): Promise<string> {
  let task = "log in to Discord";
  try {
    const { application, guilds } = await logIn(client, { token, refused, patience });
    log.info({ servers: guilds.cache.size }, "Logged in to Discord");
    task = "register the commands";
    const place = { applicationId: application.id, ...(guildId === undefined ? {} : { guildId }) };
    const isNew = await registerCommands(client, bot.commands, place);
    log.info(isNew ? "Registered the commands" : "The commands are registered already");
    return application.id;
  } catch (error) {
    throw refusalOf(error, { task, apiUrl });
  }
}
