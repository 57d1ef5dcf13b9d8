import type { Command } from "./command.ts";
import { LOCALES, type Locale } from "./languages.ts";

/**
 * A command by its English name. The name of a group alone means its first command, "articles" is "articles list", but
 * for one that changes a library: there a slip is not to be taken for what comes first.
 */
export function findCommand(name: string, commands: readonly Command[]): Command | undefined {
  return commands.find((command) => namesOf(command, "en", commands).includes(name));
}

/** What a command can be called in a language: its name, and its group's if it is the first of the group. */
export function namesOf(command: Command, locale: Locale, commands: readonly Command[]): readonly string[] {
  const group = groupOf(command, locale);
  const isFirst = commands.find((other) => groupOf(other, locale) === group) === command;
  return isFirst && command.access !== "manage" && group !== command.name[locale]
    ? [command.name[locale], group]
    : [command.name[locale]];
}

/** The commands of a group by its name, in either language. */
export function commandsOfGroup(name: string, commands: readonly Command[]): readonly Command[] {
  return commands.filter(
    (command) => command.name.en.includes(" ") && LOCALES.some((locale) => groupOf(command, locale) === name),
  );
}

function groupOf(command: Command, locale: Locale): string {
  return command.name[locale].split(" ")[0] ?? "";
}
