import { answer, answerMistake, type Answer } from "../bot/answer.ts";
import type { Bot } from "../bot/bot.ts";
import type { Request } from "../bot/request.ts";
import { UserError } from "../bot/user-error.ts";
import { giveFiles } from "./give-files.ts";
import { OPERATOR } from "./operator.ts";

/** Answers what the operator asks; the files that are named by their paths are the machine's. */
export async function answerTyped(request: Omit<Request, "asker">, bot: Bot): Promise<Answer> {
  try {
    const options = await giveFiles(request, bot.commands);
    return await answer({ ...request, options, asker: OPERATOR }, bot);
  } catch (error) {
    if (error instanceof UserError) return answerMistake(error, request.locale);
    throw error;
  }
}
