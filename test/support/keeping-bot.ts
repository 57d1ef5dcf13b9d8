import { commands } from "../../commands/index.ts";
import { answer } from "../../src/bot/answer.ts";
import type { Bot } from "../../src/bot/bot.ts";
import { readLine } from "../../src/bot/read-line.ts";
import type { Asker, Request } from "../../src/bot/request.ts";
import type { Limits } from "../../src/library/limits.ts";
import type { DoneReply, Reply } from "../../src/bot/reply.ts";
import { dataFolder, librariesIn } from "./kept.ts";
import { botOver, sampleLibrary } from "./sample.ts";

/** Somebody who may manage the server. */
export const MODERATOR: Asker = { id: "100000000000000003", mayManage: true };

/** A bot over a data folder of its own, with nothing or the files given on the shared shelf. */
export async function keepingBot({
  folder,
  shelf,
  limits,
  ...more
}: {
  readonly folder?: string;
  readonly shelf?: Readonly<Record<string, string>>;
  readonly limits?: Limits;
} & Partial<Bot> = {}): Promise<Bot> {
  const libraries = await librariesIn(folder ?? (await dataFolder(shelf)), limits ? { limits } : {});
  return {
    ...botOver(await sampleLibrary([])),
    libraryOf: (server) => libraries.of(server),
    keeperOf: (server) => libraries.keeperOf(server),
    ...more,
  };
}

/** What a moderator of a server gets for a typed line. */
export async function keep(line: string, bot: Bot, more: Partial<Request> = {}): Promise<Reply> {
  const { command, options, locale = "en" } = readLine(line, commands);
  return send({ command, options, locale, ...more }, bot);
}

/** What a moderator of a server gets for a request. */
export async function send(request: Partial<Request>, bot: Bot): Promise<Reply> {
  const whole = {
    command: "",
    options: {},
    locale: "en",
    server: "default",
    asker: MODERATOR,
    ...request,
  } as const;
  return (await answer(whole, bot)).reply;
}

/** A reply that something was done, or the test fails. */
export function done(reply: Reply): DoneReply {
  if (reply.kind !== "done") throw new Error(`Expected that it was done: ${JSON.stringify(reply)}`);
  return reply;
}

/** The message of a reply that is sorry, behind its reason. */
export function refusal(reply: Reply): string {
  if (reply.kind !== "sorry") throw new Error(`Expected a refusal: ${reply.kind}`);
  return `${reply.reason}: ${reply.message}`;
}
