import * as v from "valibot";
import { answer } from "../bot/answer.ts";
import type { Bot } from "../bot/bot.ts";
import type { Locale } from "../bot/languages.ts";
import type { Reply, SorryReply } from "../bot/reply.ts";
import type { Request } from "../bot/request.ts";
import { WORDING } from "../bot/wording.ts";
import type { CardMessage } from "./card-message.ts";
import { NOTICES } from "./notices.ts";
import { renderReply } from "./render-reply.ts";
import type { Asked, Turn } from "./turn.ts";

/** An answer, ready to be sent. */
export interface AnswerMessage {
  readonly message: CardMessage;
  readonly isPrivate: boolean;
  /** Whether it says why something is not done. */
  readonly isRefusal: boolean;
  /** Whether it has what was asked for. */
  readonly isAnswered: boolean;
}

/** Which page of the answer is wanted, and by whom it may be seen. */
export interface Showing extends Pick<Turn, "page" | "seen"> {
  /** Whether there are others to whom a private answer could be shown. */
  readonly hasOthers: boolean;
}

/**
 * Answers a request as a message that Discord takes. A reply that cannot be shown becomes a plain apology. Since Discord
 * turns pages, as many passages are looked for as there can be.
 */
export async function answerAsMessage(request: Request, bot: Bot, showing: Showing): Promise<AnswerMessage> {
  const { reply, isPrivate, locale } = await answer({ ...request, options: askForMost(request) }, bot);
  const asked = askedAgain(request, reply);
  const turn: Turn = {
    page: showing.page,
    ...(showing.seen === undefined ? {} : { seen: showing.seen }),
    asker: request.asker.id,
    ...(asked ? { asked } : {}),
    canShare: isPrivate && showing.hasOthers && canBeShown(reply),
  };
  if (reply.kind === "done" && reply.file && reply.file.bytes.length > MAX_FILE)
    return sorryMessage(NOTICES.largeFile[locale], locale);
  try {
    const isRefusal = reply.kind === "sorry" && reply.reason !== "not-in-library";
    return {
      message: renderReply(reply, locale, turn),
      isPrivate,
      isRefusal,
      isAnswered: reply.kind !== "sorry",
    };
  } catch (error) {
    bot.reportFailure(error);
    return sorryMessage(WORDING.apology[request.locale], request.locale);
  }
}

/** A private message that says why something is not done. */
export function sorryMessage(message: string, locale: Locale): AnswerMessage {
  const sorry: SorryReply = { kind: "sorry", reason: "failed", message };
  return { message: renderReply(sorry, locale), isPrivate: true, isRefusal: true, isAnswered: false };
}

/** The largest file that Discord takes from everybody, in bytes. */
const MAX_FILE = 10 * 1024 * 1024;

/** The most passages that can be asked for. */
const MOST_PASSAGES = 10;

function askForMost({ command, options }: Request): Request["options"] {
  return command === "ask" ? { count: MOST_PASSAGES, ...options } : options;
}

const Options = v.record(v.string(), v.union([v.string(), v.number(), v.boolean()]));

/** What to ask to see the reply again; nothing where asking would change a library, or needs what is no longer there. */
function askedAgain({ command, options }: Request, reply: Reply): Asked | undefined {
  const { success, output } = v.safeParse(Options, options);
  return success && (isAnswer(reply) || isList(reply, options)) ? { command, options: output } : undefined;
}

function isAnswer(reply: Reply): boolean {
  return reply.kind === "sorry" ? reply.reason === "not-in-library" : reply.kind !== "done";
}

/** Whether a reply to a library's keeper only lists what there is, for nothing was said that could have changed it. */
function isList(reply: Reply, options: Request["options"]): boolean {
  if (reply.kind !== "done" || Object.keys(options).length > 0) return false;
  return [reply.gaps, reply.feeds, reply.aliases].some((list) => list !== undefined && list.length > 0);
}

/** Whether a reply that one member got privately is of use to the others. */
function canBeShown({ kind }: Reply): boolean {
  return kind !== "sorry" && kind !== "done" && kind !== "help";
}
