import { cleanContent, PermissionFlagsBits, type Message } from "discord.js";
import type { Bot } from "../bot/bot.ts";
import { findCommand } from "../bot/find-command.ts";
import { completeFollowUp } from "../bot/follow-up.ts";
import { readLine, type ReadLine } from "../bot/read-line.ts";
import { isPassedOver } from "../bot/rates.ts";
import type { Request } from "../bot/request.ts";
import { answerAsMessage, sorryMessage, type AnswerMessage } from "./answer-as-message.ts";
import type { DiscordHouse } from "./discord-house.ts";
import { earlierQuestion, type EarlierQuestion } from "./earlier-question.ts";
import { localeOf } from "./localised.ts";
import { NOTICES } from "./notices.ts";

/**
 * Answers a message that is meant for the bot, publicly and with one call to Discord: one that mentions it, replies to
 * it, or reaches it directly. Any other is passed over. The number that the reply carries keeps Discord from posting it
 * twice where the call has to be repeated.
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
  const { message: reply } = await answerOpenly(request, message, bot);
  await message.reply({ ...reply, failIfNotExists: false, nonce: message.id, enforceNonce: true });
}

/** A message has no private reply, so that what concerns a library's keepers alone is not shown in one. */
async function answerOpenly(request: Request, message: Message, bot: Bot): Promise<AnswerMessage> {
  const { locale, options } = request;
  if (findCommand(request.command, bot.commands)?.access === "manage" && message.inGuild())
    return sorryMessage(NOTICES.asSlashCommand[locale], locale);
  const isQuestion = request.command === "ask" && Object.keys(options).join() === "question";
  const earlier = isQuestion ? await earlierQuestion(message, bot) : undefined;
  return earlier ? answerFollowUp(request, earlier, bot) : answerAsMessage(request, bot, FIRST);
}

/** Looks in the article of the earlier answer first, and where that has no answer in all of them. */
async function answerFollowUp(request: Request, earlier: EarlierQuestion, bot: Bot): Promise<AnswerMessage> {
  const typed = String(request.options["question"]);
  const whole = completeFollowUp(typed, earlier.question);
  const question = whole.length <= MAX_QUESTION ? whole : typed;
  const { article } = earlier;
  if (article !== undefined) {
    const narrow = await answerAsMessage({ ...request, options: { question, article } }, bot, FIRST);
    if (narrow.isAnswered) return narrow;
  }
  return answerAsMessage({ ...request, options: { question } }, bot, FIRST);
}

const FIRST = { page: 0, hasOthers: false } as const;

/** What a question may be long, in UTF-16 units. */
const MAX_QUESTION = 2_000;

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
