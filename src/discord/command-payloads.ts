import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from "discord.js";
import type { Command } from "../bot/command.ts";
import type { Text } from "../bot/languages.ts";
import { inBothLanguages, localisations } from "./localised.ts";
import { MENU_COMMANDS } from "./menu-commands.ts";
import { optionPayloads } from "./option-payloads.ts";

/** A command as Discord registers it. */
export type CommandPayload =
  | RESTPostAPIChatInputApplicationCommandsJSONBody
  | RESTPostAPIContextMenuApplicationCommandsJSONBody;

/** Where commands are registered: wherever the bot is, or in one server. */
export type CommandScope = "everywhere" | "one-server";

/** Where a command can be used. Discord takes these fields for commands of no particular server only. */
const EVERYWHERE = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

/** A library is changed in its own server only. */
const IN_SERVERS = {
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};

/** Discord shows these commands to whoever has the permission; it is checked again when one is used. */
const FOR_MANAGERS = { default_member_permissions: PermissionFlagsBits.ManageGuild.toString() };

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
  const place = (access: Command["access"]): object => {
    if (scope === "one-server") return {};
    return access === "manage" ? IN_SERVERS : EVERYWHERE;
  };
  const slash = [...groups.values()].map((group) => {
    const access = group.every((command) => command.access === "manage") ? "manage" : undefined;
    return { ...payloadOf(group), ...(access ? FOR_MANAGERS : {}), ...place(access) };
  });
  return [...slash, ...MENU_COMMANDS.map(({ name }) => ({ ...menuPayload(name), ...place(undefined) }))];
}

/** What stands in the menu of a message has a name alone. */
function menuPayload(name: Text): RESTPostAPIContextMenuApplicationCommandsJSONBody {
  return {
    type: ApplicationCommandType.Message,
    name: name.en,
    name_localizations: localisations(name),
  };
}

function payloadOf(group: readonly Command[]): RESTPostAPIChatInputApplicationCommandsJSONBody {
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
