import type { ApplicationCommandOptionChoiceData, AutocompleteInteraction } from "discord.js";
import { complete } from "../bot/complete.ts";
import type { DiscordHouse } from "./discord-house.ts";
import { readInteraction } from "./read-interaction.ts";
import { shortenLabel } from "./shorten-label.ts";

/** How many choices Discord takes. */
const MAX_CHOICES = 25;

/** Of a choice's name and of its value, in UTF-16 units. */
const MAX_LENGTH = 100;

/** Answers what a member types with what it can become; with nothing if that cannot be found out. */
export async function completeInteraction(
  interaction: AutocompleteInteraction,
  house: DiscordHouse,
): Promise<void> {
  const choices = await choicesFor(interaction, house).catch((error: unknown) => {
    house.bot.reportFailure(error);
    return [];
  });
  await interaction.respond(choices);
}

async function choicesFor(
  interaction: AutocompleteInteraction,
  { bot, defaultLocale }: DiscordHouse,
): Promise<readonly ApplicationCommandOptionChoiceData[]> {
  const { name: option, value } = interaction.options.getFocused(true);
  const request = readInteraction(interaction, defaultLocale);
  const completions = await complete({ ...request, option, typed: value }, bot);
  return completions
    .map(({ label, value }) => ({ name: shortenLabel(label, MAX_LENGTH), value }))
    .filter(({ name, value }) => name !== "" && value.length <= MAX_LENGTH)
    .slice(0, MAX_CHOICES);
}
