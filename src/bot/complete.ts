import { wordsOf } from "../articles/excerpt.ts";
import { fold } from "../text/fold.ts";
import type { Keeper } from "../library/keeper.ts";
import type { Library } from "../library/library.ts";
import type { Bot } from "./bot.ts";
import { beginningOf } from "./dropped-lines.ts";
import type { Request } from "./request.ts";
import type { Command } from "./command.ts";
import type { Locale } from "./languages.ts";
import { changeOf } from "./word-done.ts";
import { findCommand } from "./find-command.ts";
import { placeOf } from "./wording.ts";
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
  { option, typed, ...request }: PartialOption,
  bot: Bot,
): Promise<readonly Completion[]> {
  const command = findCommand(request.command, bot.commands);
  const spec = command && optionsOf(command)[option];
  if (spec?.kind === "text" && spec.completes === "passage")
    return passagesFor(typed, await bot.libraryOf(request.server));
  if (!spec || (command.access === "manage" && !mayManage(request))) return [];
  const wanted = fold(typed);
  const choices = await choicesOf(command, spec, { request, bot });
  const starting = choices.filter(({ label, value }) =>
    [label, value].some((text) => fold(text).startsWith(wanted)),
  );
  const containing = choices.filter(
    (choice) =>
      !starting.includes(choice) && [choice.label, choice.value].some((text) => fold(text).includes(wanted)),
  );
  return [...starting, ...containing];
}

/** How many passages are offered for a question that is being typed. */
const MOST_PASSAGES = 8;

/** In UTF-16 units. */
const TITLE_LENGTH = 40;

/** The longest beginning of a sentence that is asked in its place, in UTF-16 units. */
const ASKED_LENGTH = 100;

/** The passages nearest to what is typed so far; who chooses one asks with its own words. */
async function passagesFor(typed: string, library: Library): Promise<readonly Completion[]> {
  const passages = await library.suggest(typed, MOST_PASSAGES);
  return passages.map(({ text, answer }) => {
    const words = wordsOf(answer ?? text).replace(/\s+/gu, " ");
    const title = beginningAt(text.article.title, TITLE_LENGTH);
    const place = placeOf(title === text.article.title ? title : `${title}…`, text.paragraph.number);
    return { label: `${place}: ${words}`, value: beginningAt(words, ASKED_LENGTH) };
  });
}

function beginningAt(words: string, length: number): string {
  if (words.length <= length) return words;
  const end = words.lastIndexOf(" ", length);
  return words.slice(0, end > 0 ? end : length).replace(/[\uD800-\uDBFF]$/u, "");
}

function mayManage({ server, asker }: Pick<Request, "server" | "asker">): boolean {
  return server !== null && asker.mayManage;
}

async function choicesOf(
  command: Command,
  spec: OptionSpec,
  { request, bot }: { readonly request: Omit<PartialOption, "option" | "typed">; readonly bot: Bot },
): Promise<readonly Completion[]> {
  const { server, locale } = request;
  const library = await bot.libraryOf(server);
  switch (spec.kind) {
    case "article":
      return (await library.articles())
        .filter(({ article }) => command.access !== "manage" || library.owns(article))
        .map(({ article: { id, title } }) => ({ label: title, value: id }));
    case "speaker":
      return (await library.people()).map(({ name, quotes }) => ({
        label: `${name} (${quotes})`,
        value: name,
      }));
    case "choice":
      return Object.entries(spec.choices).map(([value, label]) => ({ label: label[locale], value }));
    case "text":
      if (spec.completes === "dropped-line") return droppedLines(request.options["article"], library);
      if (spec.completes === "feed" && server !== null) return feedsOf(await bot.keeperOf(server));
      if (spec.completes === "change" && server !== null)
        return changesOf(await bot.keeperOf(server), locale);
      return [];
    case "number":
    case "flag":
    case "file":
      return [];
  }
}

/** The lines that were left out of the article that is named beside. A long one is sent by its beginning. */
async function droppedLines(article: unknown, library: Library): Promise<readonly Completion[]> {
  if (typeof article !== "string") return [];
  const { meant } = await library.matchArticles(article);
  const { dropped } = meant.find((each) => library.owns(each)) ?? { dropped: [] };
  return dropped.map((line, index) => ({
    label: `${index + 1}. ${line}`,
    value: beginningOf(line, dropped) ?? String(index + 1),
  }));
}

async function feedsOf(keeper: Keeper): Promise<readonly Completion[]> {
  return (await keeper.feeds()).map(({ url }) => ({ label: url, value: url }));
}

/** Newest first. */
async function changesOf(keeper: Keeper, locale: Locale): Promise<readonly Completion[]> {
  return (await keeper.changes()).map(({ change, at, what, about }) => ({
    label: `${changeOf(what)[locale]}: ${about} (${at.slice(0, 10)} ${at.slice(11, 16)} UTC)`,
    value: change,
  }));
}
