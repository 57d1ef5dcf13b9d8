import type { Library } from "../library/library.ts";
import type { Bot, Outcome } from "./bot.ts";
import { checkReply } from "./check-reply.ts";
import type { Command, Managed } from "./command.ts";
import { commandsOfGroup, findCommand } from "./find-command.ts";
import type { Locale } from "./languages.ts";
import { mistakeOf } from "./mistake-of.ts";
import { countRequest } from "./rates.ts";
import { readOptions } from "./read-options.ts";
import type { Reply } from "./reply.ts";
import type { Request } from "./request.ts";
import { UserError } from "./user-error.ts";
import { quoted, WORDING } from "./wording.ts";

/** A reply, whether it is for the asker's eyes alone, and the language in which it is to be shown. */
export interface Answer {
  readonly reply: Reply;
  readonly isPrivate: boolean;
  readonly locale: Locale;
}

/**
 * Answers a request. Never throws: the asker's mistakes become a private reply that says what to do, and our own are
 * reported and become a plain apology.
 */
export async function answer(request: Request, bot: Bot): Promise<Answer> {
  const answered = bot.observe?.(findCommand(request.command, bot.commands)?.name.en ?? "unknown");
  const result = await answerOrApology(request, bot);
  answered?.(outcomeOf(result.reply));
  return result;
}

async function answerOrApology(request: Request, bot: Bot): Promise<Answer> {
  const { locale } = request;
  try {
    return await run(request, bot);
  } catch (error) {
    const mistake = mistakeOf(error);
    if (!mistake || mistake.reason === "failed") bot.reportFailure(error);
    if (mistake) return answerMistake(mistake, locale);
    const reply = { kind: "sorry", reason: "failed", message: WORDING.apology[locale] } as const;
    return { reply, isPrivate: true, locale };
  }
}

async function run(request: Request, bot: Bot): Promise<Answer> {
  const command = findCommand(request.command, bot.commands);
  if (bot.rates)
    countRequest(bot.rates, request.asker.id, { reachesOutside: command?.reachesOutside ?? false });
  if (!command) throw unknownCommand(request.command, bot.commands);
  if (command.access === "manage") refuseStrangers(request);
  const library = await bot.libraryOf(request.server);
  const values = await readOptions(command, request.options, library);
  const isPrivate = command.visibility === "private" || values["private"] === true;
  const locale = isPrivate ? request.locale : await publicLocaleOf(request, library);
  const { confirmed = true } = request;
  const reply = await command.run(values, {
    library,
    locale,
    confirmed,
    commands: bot.commands,
    noteGap: (question) => {
      if (!isPrivate) countGap(question, request.server, bot);
    },
    ...(command.access === "manage" ? await managedFor(request.server, bot) : {}),
  });
  checkReply(reply, library);
  return { reply, isPrivate, locale };
}

/** The language that the server's moderators chose, or else the one that its platform says everybody there reads. */
async function publicLocaleOf({ locale, publicLocale = locale }: Request, library: Library): Promise<Locale> {
  return (await library.settings()).locale ?? publicLocale;
}

/** Nobody waits for it: the answer is what was asked for. */
function countGap(question: string, server: string | null, bot: Bot): void {
  if (server === null) return;
  bot
    .keeperOf(server)
    .then((keeper) => keeper.countGap(question))
    .catch((error: unknown) => bot.reportFailure(error));
}

async function managedFor(
  server: string | null,
  { keeperOf, intake }: Bot,
): Promise<{ readonly managed?: Managed }> {
  return server === null ? {} : { managed: { keeper: await keeperOf(server), intake } };
}

/** @throws {UserError} unless the asker may change the library that is asked */
function refuseStrangers({ server, asker }: Request): void {
  if (server === null) {
    throw new UserError(
      {
        en: "Use this in a server: the library here is the shared one, and its operator keeps it",
        id: "Pakai perintah ini di server: pustaka di sini milik bersama dan dijaga pengelolanya",
      },
      "not-allowed",
    );
  }
  if (asker.mayManage) return;
  throw new UserError(
    {
      en: 'Only members with the permission "Manage Server" may change the library; ask one of them',
      id: 'Hanya anggota dengan izin "Kelola Server" yang boleh mengubah pustaka; mintalah kepada mereka',
    },
    "not-allowed",
  );
}

function outcomeOf(reply: Reply): Outcome {
  return reply.kind === "sorry" ? reply.reason : reply.kind;
}

/** What an asker gets for a mistake: a private reply that says what to do. */
export function answerMistake({ reason, text }: UserError, locale: Locale): Answer {
  return { reply: { kind: "sorry", reason, message: text[locale] }, isPrivate: true, locale };
}

function unknownCommand(name: string, commands: readonly Command[]): UserError {
  const group = commandsOfGroup(name.split(" ")[0] ?? "", commands);
  const list = (locale: Locale): readonly string[] =>
    group.length > 0
      ? group.map((command) => command.name[locale])
      : [...new Set(commands.map((command) => command.name[locale].split(" ")[0] ?? ""))];
  const text = (locale: Locale, wording: string): string =>
    `${wording}: ${list(locale)
      .map((each) => `/${each}`)
      .join(", ")}`;
  return new UserError(
    {
      en: text("en", `There is no command ${quoted(name)}; choose one of these`),
      id: text("id", `Tidak ada perintah ${quoted(name)}; pilih salah satu`),
    },
    "unknown-command",
  );
}
