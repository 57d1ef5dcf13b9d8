import { Routes, type Client } from "discord.js";
import type { Command } from "../bot/command.ts";
import { checkCommands } from "./check-commands.ts";
import { commandPayloads } from "./command-payloads.ts";
import { areSameCommands } from "./same-commands.ts";

/** Where to register commands. */
export interface Registration {
  readonly applicationId: string;
  /** One server, where they appear at once; everywhere, within minutes, if absent. */
  readonly guildId?: string;
}

/** Registers the commands if they differ from what Discord has; false if they did not. */
export async function registerCommands(
  { rest }: Client,
  commands: readonly Command[],
  { applicationId, guildId }: Registration,
): Promise<boolean> {
  const body = commandPayloads(commands, guildId === undefined ? "everywhere" : "one-server");
  checkCommands(body);
  const route =
    guildId === undefined
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  const registered = await rest.get(route, { query: new URLSearchParams({ with_localizations: "true" }) });
  if (areSameCommands(body, registered)) return false;
  await rest.put(route, { body });
  return true;
}
