import { answer } from "../bot/answer.ts";
import type { Bot } from "../bot/bot.ts";
import type { Request } from "../bot/request.ts";
import { WORDING } from "../bot/wording.ts";
import type { CardMessage } from "./card-message.ts";
import { renderReply } from "./render-reply.ts";

/** An answer, ready to be sent. */
export interface AnswerMessage {
  readonly message: CardMessage;
  readonly isPrivate: boolean;
}

/** Answers a request as a message that Discord takes. A reply that cannot be shown becomes a plain apology. */
export async function answerAsMessage(request: Request, bot: Bot): Promise<AnswerMessage> {
  const { reply, isPrivate, locale } = await answer(request, bot);
  try {
    return { message: renderReply(reply, locale), isPrivate };
  } catch (error) {
    bot.reportFailure(error);
    const apology = WORDING.apology[request.locale];
    const sorry = { kind: "sorry", reason: "failed", message: apology } as const;
    return { message: renderReply(sorry, request.locale), isPrivate: true };
  }
}
