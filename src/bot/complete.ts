import { fold } from "../text/fold.ts";
import type { Bot } from "./bot.ts";
import type { Library } from "../library/library.ts";
import type { Request } from "./request.ts";
import { findCommand } from "./find-command.ts";
import { optionsOf } from "./private-option.ts";
import type { OptionSpec } from "./options.ts";

/** Something that an option can be, as it is offered while somebody types. */
export interface Completion {
  /** What the member sees. */
  readonly label: string;
  /** What is sent in its place. */
  readonly value: string;
}

/** What is being typed, where, and by whom. */
export interface PartialOption extends Omit<Request, "publicLocale" | "confirmed"> {
  /** The option's English name. */
  readonly option: string;
  readonly typed: string;
}

/** What an option can be completed to, the likeliest first; nothing for an option that takes free text. */
export async function complete(
  { command: name, option, typed, server, locale, asker }: PartialOption,
  bot: Bot,
): Promise<readonly Completion[]> {
  const command = findCommand(name, bot.commands);
  const spec = command && optionsOf(command)[option];
  if (!spec || (command.access === "manage" && (server === null || !asker.mayManage))) return [];
  const wanted = fold(typed);
  const choices = await choicesOf(spec, await bot.libraryOf(server), locale);
  const starting = choices.filter(({ label, value }) =>
    [label, value].some((text) => fold(text).startsWith(wanted)),
  );
  const containing = choices.filter(
    (choice) =>
      !starting.includes(choice) && [choice.label, choice.value].some((text) => fold(text).includes(wanted)),
  );
  return [...starting, ...containing];
}

async function choicesOf(
  spec: OptionSpec,
  library: Library,
  locale: Request["locale"],
): Promise<readonly Completion[]> {
  switch (spec.kind) {
    case "article":
      return (await library.articles()).map(({ article: { id, title } }) => ({ label: title, value: id }));
    case "speaker":
      return (await library.people()).map(({ name, quotes }) => ({
        label: `${name} (${quotes})`,
        value: name,
      }));
    case "choice":
      return Object.entries(spec.choices).map(([value, label]) => ({ label: label[locale], value }));
    case "text":
    case "number":
    case "flag":
    case "file":
      return [];
  }
}
