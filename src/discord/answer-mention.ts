import { cleanContent, PermissionFlagsBits, type Message } from "discord.js";
import { readLine, type ReadLine } from "../bot/read-line.ts";
import { isPassedOver } from "../bot/rates.ts";
import { answerAsMessage } from "./answer-as-message.ts";
import type { DiscordHouse } from "./discord-house.ts";
import { localeOf } from "./localised.ts";

/**
 * Answers a message that is meant for the bot, publicly and with exactly one call to Discord: one that mentions it,
 * replies to it, or reaches it directly. Any other is passed over. The number that the reply carries keeps Discord from
 * posting it twice where the call has to be repeated.
 */
export async function answerMention(message: Message, { bot, defaultLocale }: DiscordHouse): Promise<void> {
  const words = wordsForBot(message);
  if (words === undefined) return;
  const { locale, ...line } = words === "" ? HELP : readLine(words, bot.commands);
  const spoken = locale ?? localeOf(message.guild?.preferredLocale, defaultLocale);
  const asker = {
    id: message.author.id,
    mayManage: message.member?.permissions.has(PermissionFlagsBits.ManageGuild) ?? false,
  };
  if (bot.rates && isPassedOver(bot.rates, asker.id)) return;
  const request = { ...line, locale: spoken, server: message.guildId, asker };
  const { message: reply } = await answerAsMessage(request, bot);
  await message.reply({ ...reply, failIfNotExists: false, nonce: message.id, enforceNonce: true });
}

/** What somebody gets who calls and asks nothing. */
const HELP: ReadLine = { command: "help", options: {} };

/** What a message says to the bot, without its name; undefined if it is not meant for it, or calls everybody. */
function wordsForBot(message: Message): string | undefined {
  const { author, webhookId, system, mentions, content, client } = message;
  if (author.bot || webhookId !== null || system || mentions.everyone) return undefined;
  const isNamed = mentions.users.has(client.user.id);
  // A reply that pings nobody comes without its words, unless it is to be read
  const isReply = mentions.repliedUser?.id === client.user.id && content !== "";
  if (message.inGuild() && !isNamed && !isReply) return undefined;
  const words = content.replace(/<@!?(\d+)>/gu, (mention, id) => (id === client.user.id ? " " : mention));
  return cleanContent(words, message.channel).trim();
}
