import type { Bot } from "../bot/bot.ts";
import { complete } from "../bot/complete.ts";
import { namesOf } from "../bot/find-command.ts";
import { LOCALES, type Locale } from "../bot/languages.ts";
import { optionAtEnd } from "../bot/read-line.ts";
import { DEFAULT_SERVER, OPERATOR } from "./operator.ts";

/**
 * What the end of a typed line can become: a command's name, or an article, speaker or choice for the option being
 * typed. Comes as readline takes it: the candidates, and the part of the line that they replace.
 */
export async function completeLine(line: string, bot: Bot, locale: Locale): Promise<[string[], string]> {
  const option = optionAtEnd(line, bot.commands);
  if (!option) return line.startsWith("/") ? [commandsStarting(line, bot), line] : [[], line];
  const completions = await complete({ ...option, server: DEFAULT_SERVER, locale, asker: OPERATOR }, bot);
  return [completions.map(({ value }) => value), option.typed];
}

function commandsStarting(line: string, bot: Bot): string[] {
  const names = LOCALES.flatMap((locale) =>
    bot.commands.flatMap((command) => namesOf(command, locale, bot.commands)),
  );
  return [...new Set(names.map((name) => `/${name} `))].filter((name) => name.startsWith(line.toLowerCase()));
}
