import { createInterface } from "node:readline";
import { UserError } from "../bot/user-error.ts";
import { answerTyped } from "./answer-typed.ts";
import { jsonReply } from "./json-reply.ts";
import { readJsonLine, UnreadableLine, type JsonRequest } from "./read-json-line.ts";
import type { TerminalHouse } from "./terminal-house.ts";
import { writeTo } from "./write-to.ts";

/** Answers requests, a line each, with exactly one JSON object a line, in order; ends with the input. */
export async function serveJsonLines({ bot, defaultLocale, input, output }: TerminalHouse): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    await writeTo(output, `${JSON.stringify(await answerLine(line, { bot, defaultLocale }))}\n`);
  }
}

async function answerLine(
  line: string,
  { bot, defaultLocale }: Pick<TerminalHouse, "bot" | "defaultLocale">,
): Promise<object> {
  const request = readRequest(line, bot.commands);
  if (request instanceof UserError) {
    const id = request instanceof UnreadableLine && request.id !== undefined ? { id: request.id } : {};
    return { ...id, kind: "sorry", reason: request.reason, message: request.text[defaultLocale] };
  }
  const { id, locale = defaultLocale } = request;
  const answer = await answerTyped({ ...request, locale }, bot, ({ to }) => to !== undefined);
  return { ...(id === undefined ? {} : { id }), ...jsonReply(answer.reply, answer.locale, answer.keptAs) };
}

function readRequest(line: string, commands: TerminalHouse["bot"]["commands"]): JsonRequest | UserError {
  try {
    return readJsonLine(line, commands);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}
