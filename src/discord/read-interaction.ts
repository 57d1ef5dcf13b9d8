import {
  ApplicationCommandOptionType,
  PermissionFlagsBits,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
} from "discord.js";
import type { Locale } from "../bot/languages.ts";
import type { Request } from "../bot/request.ts";
import { localeOf } from "./localised.ts";

/** Reads a slash command into a request. A reply that others see is in the server's language, another in the asker's. */
export function readInteraction(
  interaction: ChatInputCommandInteraction | AutocompleteInteraction,
  defaultLocale: Locale,
): Request {
  const { locale, guildId, guildLocale } = interaction;
  const { command, given } = readCommand(interaction);
  return {
    command,
    options: Object.fromEntries(given.map(({ name, value }) => [name, value])),
    locale: localeOf(locale, defaultLocale),
    ...(guildId === null ? {} : { publicLocale: localeOf(guildLocale, defaultLocale) }),
    server: guildId,
    asker: {
      id: interaction.user.id,
      mayManage: interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
    },
  };
}

interface GivenCommand {
  /** Its English name, a subcommand's after a blank. */
  readonly command: string;
  readonly given: readonly CommandInteractionOption[];
}

function readCommand({
  commandName,
  options: { data },
}: ChatInputCommandInteraction | AutocompleteInteraction): GivenCommand {
  const [first] = data;
  return first?.type === ApplicationCommandOptionType.Subcommand
    ? { command: `${commandName} ${first.name}`, given: first.options ?? [] }
    : { command: commandName, given: data };
}
