import type { Bot } from "./bot.ts";
import { checkReply } from "./check-reply.ts";
import type { Command } from "./command.ts";
import type { Locale, Text } from "./languages.ts";
import { readOptions } from "./read-options.ts";
import type { Reply, SorryReply } from "./reply.ts";
import type { Request } from "./request.ts";
import { UserError } from "./user-error.ts";

/** A reply, and whether it is for the asker's eyes alone. */
export interface Answer {
  readonly reply: Reply;
  readonly isPrivate: boolean;
}

/**
 * Answers a request. Never throws: the asker's mistakes become a reply that says what to do, and our own are reported
 * and become a plain apology.
 */
export async function answer(request: Request, bot: Bot): Promise<Answer> {
  try {
    return await run(request, bot);
  } catch (error) {
    if (error instanceof UserError) return { reply: sorry(error, request.locale), isPrivate: true };
    bot.reportFailure(error);
    return { reply: { kind: "sorry", reason: "failed", message: APOLOGY[request.locale] }, isPrivate: true };
  }
}

async function run({ command: name, options, locale, server }: Request, bot: Bot): Promise<Answer> {
  const command = bot.commands.find((candidate) => candidate.name.en === name);
  if (!command) throw unknownCommand(name, bot.commands);
  const library = await bot.libraryOf(server);
  const values = await readOptions(command, options, { library, locale });
  const reply = await command.run(values, { library, locale, commands: bot.commands });
  checkReply(reply, library);
  return { reply, isPrivate: command.visibility === "private" || values["private"] === true };
}

function sorry(error: UserError, locale: Locale): SorryReply {
  return { kind: "sorry", reason: error.reason, message: error.text[locale] };
}

function unknownCommand(name: string, commands: readonly Command[]): UserError {
  const text = (locale: Locale, wording: string): string =>
    `${wording}: ${commands.map((command) => `/${command.name[locale]}`).join(", ")}`;
  const shown = name.slice(0, 40);
  return new UserError(
    {
      en: text("en", `There is no command "${shown}"; choose one of these`),
      id: text("id", `Tidak ada perintah "${shown}"; pilih salah satu`),
    },
    "unknown-command",
  );
}

const APOLOGY: Text = {
  en: "Something went wrong on my side, and I could not answer; please try again",
  id: "Ada kesalahan di pihak saya sehingga saya tidak dapat menjawab; silakan coba lagi",
};
