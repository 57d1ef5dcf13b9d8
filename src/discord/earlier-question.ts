import type { Message } from "discord.js";
import type { Article } from "../articles/article.ts";
import type { Bot } from "../bot/bot.ts";
import { memoryOfMessage, pressesOfMessage } from "./memory-of-message.ts";
import type { Memory } from "./memory.ts";
import { keyOfArticle } from "./place-key.ts";

/** What the answer that a message replies to was about. */
export interface EarlierQuestion {
  /** In words, as a question or a topic; empty where it had none. */
  readonly question: string;
  /** The article that it was from, if it was from one. */
  readonly article?: string;
}

/**
 * Reads what a message replies to, if that is an answer of ours to a question: from Discord, for no message is kept.
 * Undefined also where it is gone, or may not be read.
 */
export async function earlierQuestion(message: Message, bot: Bot): Promise<EarlierQuestion | undefined> {
  if (message.mentions.repliedUser?.id !== message.client.user.id) return undefined;
  const answer = await message.fetchReference().catch(() => undefined);
  if (!answer || answer.author.id !== message.client.user.id) return undefined;
  const asked = memoryOfMessage(answer)?.asked;
  if (!asked) return undefined;
  const article = await articleOf(answer, asked, await bot.libraryOf(message.guildId));
  return { question: questionOf(asked), ...(article === undefined ? {} : { article }) };
}

type Asked = NonNullable<Memory["asked"]>;

function questionOf({ command, options: { question, topic, speaker } }: Asked): string {
  if (command === "ask") return String(question ?? "");
  return [speaker === undefined ? "" : `kata ${speaker}`, topic ?? ""].join(" ").trim();
}

/** The article that was named, or the only one that there are buttons to. */
async function articleOf(
  answer: Message,
  { options }: Asked,
  library: Awaited<ReturnType<Bot["libraryOf"]>>,
): Promise<string | undefined> {
  if (typeof options["article"] === "string") return options["article"];
  const keys = new Set(
    pressesOfMessage(answer).flatMap((press) => (press.kind === "context" ? [press.place.article] : [])),
  );
  if (keys.size !== 1) return undefined;
  const isMeant = ({ article }: { readonly article: Article }): boolean => keys.has(keyOfArticle(article));
  return (await library.articles()).find(isMeant)?.article.id;
}
