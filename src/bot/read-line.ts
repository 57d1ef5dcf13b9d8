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
 * Reads a line as people type it. Plain text is a question. A line that starts with "/" is a command in either language;
 * what follows its name is the value of its first option, up to the first `name: value` of another.
 *
 * @example readLine("/kutipan Putin topik: Ukraina", commands)
 * // { command: "quotes", options: { speaker: "Putin", topic: "Ukraina" }, locale: "id" }
 */
export function readLine(line: string, commands: readonly Command[]): ReadLine {
  const text = line.trim();
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
  const specs = Object.entries(optionsOf(command));
  const englishNames = new Map(specs.flatMap(([en, { id }]) => [[en, en] as const, [id, en] as const]));
  const values: Record<string, string> = {};
  let name = specs[0]?.[0];
  let from = 0;
  const close = (to: number): void => {
    const value = text.slice(from, to).trim();
    if (value !== "" && name !== undefined) values[name] = value;
  };
  for (const match of text.matchAll(/(?<=^|\s)(?<name>[\p{L}-]+):/gu)) {
    const option = englishNames.get(match.groups?.["name"]?.toLowerCase() ?? "");
    if (option === undefined) continue;
    close(match.index);
    name = option;
    from = match.index + match[0].length;
  }
  close(text.length);
  return values;
}
