import { setTimeout as wait } from "node:timers/promises";
import type { ApplicationCommandOptionChoiceData, AutocompleteInteraction } from "discord.js";
import { complete } from "../bot/complete.ts";
import type { DiscordHouse } from "./discord-house.ts";
import { isolateDirection } from "./isolate-direction.ts";
import { readInteraction } from "./read-interaction.ts";
import { shortenLabel } from "./shorten-label.ts";

/** How many choices Discord takes. */
const MAX_CHOICES = 25;

/** Of a choice's value, in UTF-16 units. */
const MAX_LENGTH = 100;

/** Of its name; with isolates around it, it stays below Discord's 100. */
const NAME_LENGTH = 90;

/** How long a member who types may wait for choices, in milliseconds, with a part of it kept for the way there. */
const PATIENCE = 90;

/** Answers what a member types with what it can become; with nothing if that cannot be found out, or not soon enough. */
export async function completeInteraction(
  interaction: AutocompleteInteraction,
  house: DiscordHouse,
): Promise<void> {
  const impatience = new AbortController();
  const { signal } = impatience;
  const choices = await Promise.race([
    choicesFor(interaction, house).catch((error: unknown) => {
      house.bot.reportFailure(error);
      return [];
    }),
    wait(house.typingPatience ?? PATIENCE, [], { signal }).catch(() => []),
  ]);
  impatience.abort();
  await interaction.respond(choices);
}

async function choicesFor(
  interaction: AutocompleteInteraction,
  house: DiscordHouse,
): Promise<readonly ApplicationCommandOptionChoiceData[]> {
  const { name: option, value } = interaction.options.getFocused(true);
  const request = readInteraction(interaction, house);
  const completions = await complete({ ...request, option, typed: value }, house.bot);
  return completions
    .map(({ label, value }) => ({ name: isolateDirection(shortenLabel(label, NAME_LENGTH)), value }))
    .filter(({ name, value }) => name !== "" && value.length <= MAX_LENGTH)
    .slice(0, MAX_CHOICES);
}
