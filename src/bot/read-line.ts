import { languageOf } from "../text/language.ts";
import type { Command } from "./command.ts";
import { LOCALES, type Locale } from "./languages.ts";
import { namesOf } from "./find-command.ts";
import { optionsOf } from "./private-option.ts";
import type { Request } from "./request.ts";

/** What a typed line asks for, and the language that it shows its asker to speak, if it shows one. */
export interface ReadLine extends Pick<Request, "command" | "options"> {
  readonly locale?: Locale;
}

/**
 * Reads a line as people type it. Plain text is a question, but for a bare "help". A line that starts with "/" is a command in either language;
 * what follows its name is the value of its first option, up to the first `name: value` of another.
 *
 * @example readLine("/kutipan Putin topik: Ukraina", commands)
 * // { command: "quotes", options: { speaker: "Putin", topic: "Ukraina" }, locale: "id" }
 */
export function readLine(line: string, commands: readonly Command[]): ReadLine {
  const typed = line.trim();
  const text = callsForHelp(typed, commands) ? `/${typed}` : typed;
  if (!text.startsWith("/")) return { command: "ask", options: { question: text }, ...spokenIn(text) };
  const found = findTypedCommand(text.slice(1), commands);
  if (!found) return { command: text.slice(1).split(/\s/u)[0] ?? "", options: {} };
  const { command, locale, rest } = found;
  return {
    command: command.name.en,
    options: readValues(rest, command),
    ...(locale ? { locale } : spokenIn(rest)),
  };
}

/** Whether the text is no more than the name of the command that explains the others. */
function callsForHelp(text: string, commands: readonly Command[]): boolean {
  const help = commands.find(({ name }) => name.en === "help");
  return help !== undefined && LOCALES.some((locale) => help.name[locale] === text.toLowerCase());
}

function spokenIn(text: string): { readonly locale?: Locale } {
  const language = languageOf(text);
  return language === "und" ? {} : { locale: language };
}

interface FoundCommand {
  readonly command: Command;
  /** Absent where both languages call it the same. */
  readonly locale: Locale | undefined;
  readonly rest: string;
}

/** The command with the longest name that the line starts with. */
function findTypedCommand(text: string, commands: readonly Command[]): FoundCommand | undefined {
  const lower = text.toLowerCase();
  const [best] = commands
    .flatMap((command) =>
      LOCALES.flatMap((locale) =>
        namesOf(command, locale, commands).map((name) => ({ command, locale, name })),
      ),
    )
    .filter(({ name }) => lower === name || (lower.startsWith(name) && /\s/u.test(lower.charAt(name.length))))
    .toSorted((a, b) => b.name.length - a.name.length);
  if (!best) return undefined;
  const { command, locale, name } = best;
  const isSame = command.name.en === command.name.id;
  return { command, locale: isSame ? undefined : locale, rest: text.slice(name.length).trim() };
}

function readValues(text: string, command: Command): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  for (const { option, value } of splitAtOptions(text, command)) if (value !== "") values[option] = value;
  return values;
}

/** The text divided where the name of one of the command's options and a colon stand. */
function splitAtOptions(
  text: string,
  command: Command,
): readonly { readonly option: string; readonly value: string }[] {
  const specs = Object.entries(optionsOf(command));
  const englishNames = new Map(specs.flatMap(([en, { id }]) => [[en, en] as const, [id, en] as const]));
  const parts: { readonly option: string; readonly value: string }[] = [];
  let option = specs[0]?.[0];
  let from = 0;
  for (const match of text.matchAll(/(?<=^|\s)(?<name>[\p{L}-]+):/gu)) {
    const named = englishNames.get(match.groups?.["name"]?.toLowerCase() ?? "");
    if (named === undefined) continue;
    if (option !== undefined) parts.push({ option, value: text.slice(from, match.index).trim() });
    option = named;
    from = match.index + match[0].length;
  }
  if (option !== undefined) parts.push({ option, value: text.slice(from).trim() });
  return parts;
}

/** The option that stands last on a typed line, and what of its value is typed so far; nothing before a command is complete. */
export function optionAtEnd(line: string, commands: readonly Command[]): OptionAtEnd | undefined {
  const found = line.startsWith("/") ? findTypedCommand(line.slice(1), commands) : undefined;
  if (!found || !/\s/u.test(line)) return undefined;
  const options = readValues(found.rest, found.command);
  const last = splitAtOptions(found.rest, found.command).at(-1);
  return last && { command: found.command.name.en, options, option: last.option, typed: last.value };
}

/** An option that is being typed, and what of the line can be read. */
export interface OptionAtEnd extends Pick<Request, "command" | "options"> {
  readonly option: string;
  readonly typed: string;
}
