import { answer, answerMistake, type Answer } from "../bot/answer.ts";
import type { Bot } from "../bot/bot.ts";
import type { ReplyFile } from "../bot/reply.ts";
import type { Request } from "../bot/request.ts";
import { UserError } from "../bot/user-error.ts";
import { giveFiles } from "./give-files.ts";
import { keepFile } from "./keep-file.ts";
import { OPERATOR } from "./operator.ts";

/** An answer, and where the file that it brings was written to. */
export interface TypedAnswer extends Answer {
  readonly keptAs?: string;
}

/**
 * Answers what the operator asks. The files that are named by their paths are the machine's, and the file of a reply is
 * written there if it is wanted so.
 */
export async function answerTyped(
  request: Omit<Request, "asker">,
  bot: Bot,
  isKept: (file: ReplyFile) => boolean,
): Promise<TypedAnswer> {
  try {
    const options = await giveFiles(request, bot.commands);
    const answered = await answer({ ...request, options, asker: OPERATOR }, bot);
    const file = answered.reply.kind === "done" ? answered.reply.file : undefined;
    return file && isKept(file) ? { ...answered, keptAs: await keepFile(file) } : answered;
  } catch (error) {
    if (error instanceof UserError) return answerMistake(error, request.locale);
    throw error;
  }
}
