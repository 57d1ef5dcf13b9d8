import { cleanContent, type MessageContextMenuCommandInteraction } from "discord.js";
import { answerAsMessage, sorryMessage, type AnswerMessage } from "./answer-as-message.ts";
import type { DiscordHouse } from "./discord-house.ts";
import { MENU_COMMANDS } from "./menu-commands.ts";
import { NOTICES } from "./notices.ts";
import { hasOthers, requestPlace } from "./request-place.ts";
import { sendInTime } from "./send-in-time.ts";

/** Answers a command from the menu of a message, to the asker alone: the message is somebody else's. */
export async function answerMenu(
  interaction: MessageContextMenuCommandInteraction,
  house: DiscordHouse,
): Promise<void> {
  await sendInTime(interaction, answerAbout(interaction, house), true);
}

async function answerAbout(
  interaction: MessageContextMenuCommandInteraction,
  { bot, defaultLocale }: DiscordHouse,
): Promise<AnswerMessage> {
  const place = requestPlace(interaction, defaultLocale);
  const menu = MENU_COMMANDS.find(({ name }) => name.en === interaction.commandName);
  const words = wordsOf(interaction);
  if (!menu || words === "") return sorryMessage(NOTICES.noWords[place.locale], place.locale);
  const request = { ...place, command: menu.command, options: { [menu.option]: words, private: true } };
  return answerAsMessage(request, bot, { page: 0, hasOthers: hasOthers(interaction) });
}

/** The message's words, with names for the numbers of those whom it mentions where they are known. */
function wordsOf({ targetMessage: { content }, channel }: MessageContextMenuCommandInteraction): string {
  return (channel ? cleanContent(content, channel) : content).trim();
}
