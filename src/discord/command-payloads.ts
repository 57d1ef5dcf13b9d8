import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord.js";
import type { Command } from "../bot/command.ts";
import type { Text } from "../bot/languages.ts";
import { inBothLanguages } from "./localised.ts";
import { optionPayloads } from "./option-payloads.ts";

/** A command as Discord registers it. */
export type CommandPayload = RESTPostAPIChatInputApplicationCommandsJSONBody;

/** Where commands are registered: wherever the bot is, or in one server. */
export type CommandScope = "everywhere" | "one-server";

/** Where a command can be used. Discord takes these fields for commands of no particular server only. */
const EVERYWHERE = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};

/** The commands as Discord is to have them, in their order; those that share a group are one command there. */
export function commandPayloads(
  commands: readonly Command[],
  scope: CommandScope,
): readonly CommandPayload[] {
  const groups = new Map<string, Command[]>();
  for (const command of commands) {
    const { en } = wordOf(command, 0);
    groups.set(en, [...(groups.get(en) ?? []), command]);
  }
  const place = scope === "everywhere" ? EVERYWHERE : {};
  return [...groups.values()].map((group) => ({ ...payloadOf(group), ...place }));
}

function payloadOf(group: readonly Command[]): CommandPayload {
  const [command] = group;
  if (!command) throw new TypeError("A group of commands has none");
  const type = ApplicationCommandType.ChatInput;
  const name = wordOf(command, 0);
  if (wordOf(command, 1).en === "")
    return { type, ...inBothLanguages(name, command.description), options: [...optionPayloads(command)] };
  const subcommands = group.map((each) => ({
    type: ApplicationCommandOptionType.Subcommand as const,
    ...inBothLanguages(wordOf(each, 1), each.description),
    options: [...optionPayloads(each)],
  }));
  return {
    type,
    ...inBothLanguages(name, command.groupDescription ?? command.description),
    options: subcommands,
  };
}

/** A word of a command's name in each language; a subcommand's name is the second. */
function wordOf({ name }: Command, index: number): Text {
  return { en: name.en.split(" ")[index] ?? "", id: name.id.split(" ")[index] ?? "" };
}
