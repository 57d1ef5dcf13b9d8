import { once } from "node:events";
import type { Client } from "discord.js";
import type { Text } from "../bot/languages.ts";
import { createClient } from "./create-client.ts";
import type { DiscordHouse } from "./discord-house.ts";
import type { DiscordRefused } from "./discord-refused.ts";
import { watchConnection } from "./discord-watch.ts";
import { guardGateway } from "./guard-gateway.ts";
import { inviteLink } from "./invite-link.ts";
import { listen } from "./listen.ts";
import { logConnection } from "./log-connection.ts";
import { logIn } from "./log-in.ts";
import { NOTICES } from "./notices.ts";
import { refusalOf } from "./refusal-of.ts";
import { registerCommands } from "./register-commands.ts";
import { restAddress } from "./rest-address.ts";
import { watchRefusals } from "./watch-refusals.ts";

/** One connection of several, which share the servers among them. */
interface ShardOf {
  /** From 0. */
  readonly id: number;
  readonly count: number;
}

/** The connection of a bot that has but one. */
const ALONE: ShardOf = { id: 0, count: 1 };

/** How to start. */
export interface DiscordStart extends DiscordHouse {
  readonly token: string;
  /** The one server whose members get the commands; all servers if absent. */
  readonly guildId?: string;
  /** The base address of another REST interface than Discord's, with or without a version. */
  readonly apiUrl?: string;
  /** Which part of the servers is served here; all of them if absent. */
  readonly shard?: ShardOf;
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
/** Less than the ten seconds that Docker gives a process before it kills it. */
const STOP_PATIENCE = 8_000;

/**
 * Logs in, registers the commands where they differ from what Discord has, and answers from then on.
 *
 * @throws {DiscordRefused} if Discord cannot be reached or does not take the bot; its message tells the operator
 */
export async function startDiscord(start: DiscordStart): Promise<RunningDiscord> {
  const apiUrl = restAddress(start.apiUrl);
  const left = new AbortController();
  const shard = start.shard ?? ALONE;
  const client = createClient({ apiUrl, left: left.signal, shard });
  const leave = async (): Promise<void> => {
    left.abort();
    await client.destroy();
  };
  const refused = watchRefusals(client);
  guardGateway(client, start.log);
  logConnection(client, start.log, left.signal);
  if (start.watch) watchConnection(client, start.watch, left.signal);
  const answers = listen(client, start);
  const applicationId = await enter(client, { ...start, shard, apiUrl, refused }).catch(
    async (error: unknown) => {
      await leave();
      throw error;
    },
  );
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
      start.watch?.gateway("leaving");
      await answers.finish(STOP_PATIENCE);
      await leave();
      stopped.abort();
    },
  };
}

interface Entry extends DiscordStart {
  readonly apiUrl: string;
  readonly refused: Promise<DiscordRefused>;
  readonly shard: ShardOf;
}

/** Logs in and registers the commands; comes back with the application's id. */
async function enter(
  client: Client,
  { token, guildId, apiUrl, refused, shard, bot, log, patience = LOGIN_PATIENCE }: Entry,
): Promise<string> {
  let task = "log in to Discord";
  try {
    const { application, guilds } = await logIn(client, { token, refused, patience });
    log.info({ servers: guilds.cache.size }, "Logged in to Discord");
    // They are the whole bot's: the first connection registers them for all
    if (shard.id > 0) return application.id;
    task = "register the commands";
    const place = { applicationId: application.id, ...(guildId === undefined ? {} : { guildId }) };
    const isNew = await registerCommands(client, bot.commands, place);
    log.info(isNew ? "Registered the commands" : "The commands are registered already");
    return application.id;
  } catch (error) {
    throw refusalOf(error, { task, apiUrl });
  }
}
