import {
  ApplicationCommandOptionType,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
} from "discord.js";
import type { GivenFile } from "../bot/options.ts";
import type { Request } from "../bot/request.ts";
import type { DiscordHouse } from "./discord-house.ts";
import { requestPlace } from "./request-place.ts";

/** Reads a slash command into a request. What cannot be taken back is asked about first. */
export function readInteraction(
  interaction: ChatInputCommandInteraction | AutocompleteInteraction,
  { defaultLocale, download }: Pick<DiscordHouse, "defaultLocale" | "download">,
): Request {
  const { command, given } = readCommand(interaction);
  return {
    command,
    options: Object.fromEntries(given.map((option) => [option.name, valueOf(option, download)])),
    confirmed: false,
    ...requestPlace(interaction, defaultLocale),
  };
}

/** An attachment is a file that is fetched once it is wanted. */
function valueOf(
  { value, attachment }: CommandInteractionOption,
  download: DiscordHouse["download"],
): unknown {
  if (!attachment) return value;
  const { name, size, url } = attachment;
  return { name, size, read: () => download(url) } satisfies GivenFile;
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
