import { MessageFlags, type ChatInputCommandInteraction } from "discord.js";
import { answerAsMessage } from "./answer-as-message.ts";
import type { DiscordHouse } from "./discord-house.ts";
import { readInteraction } from "./read-interaction.ts";

/** Answers a slash command with exactly one call to Discord. */
export async function answerInteraction(
  interaction: ChatInputCommandInteraction,
  { bot, defaultLocale }: DiscordHouse,
): Promise<void> {
  const { message, isPrivate } = await answerAsMessage(readInteraction(interaction, defaultLocale), bot);
  const flags = isPrivate ? [...message.flags, MessageFlags.Ephemeral as const] : message.flags;
  await interaction.reply({ ...message, flags });
}
