import type { Article } from "../articles/article.ts";
import type { Library } from "../library/library.ts";
import type { Command } from "./command.ts";
import type { Locale } from "./languages.ts";
import type {
  ChoiceOption,
  NumberOption,
  OptionSpec,
  OptionValue,
  SpeakerMatch,
  TextOption,
} from "./options.ts";
import { optionsOf } from "./private-option.ts";
import { UserError } from "./user-error.ts";

/** Where options are read: whose articles and speakers the names are of, and the language that the asker sees. */
interface ReadingContext {
  readonly library: Library;
  readonly locale: Locale;
}

/** An option's name as each language shows it. */
interface NamedOption<Spec extends OptionSpec = OptionSpec> {
  readonly spec: Spec;
  readonly en: string;
  readonly id: string;
}

/**
 * Reads what was sent into what a command expects. Texts are trimmed; numbers and flags may come as text; articles and
 * speakers are looked up.
 *
 * @throws {UserError} that says which option is wrong, and what it can be
 */
export async function readOptions(
  command: Command,
  given: Readonly<Record<string, unknown>>,
  context: ReadingContext,
): Promise<Readonly<Record<string, OptionValue>>> {
  const specs = optionsOf(command);
  for (const name of Object.keys(given)) if (!Object.hasOwn(specs, name)) throw unknownOption(name, command);
  const values: Record<string, OptionValue> = {};
  for (const [name, spec] of Object.entries(specs)) {
    const value = isGiven(given[name])
      ? await readOption({ spec, en: name, id: spec.id }, given[name], context)
      : undefined;
    if (value !== undefined) values[name] = value;
    else if (spec.required) throw missing({ spec, en: name, id: spec.id }, command);
  }
  return values;
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && !(typeof value === "string" && value.trim() === "");
}

function readOption(
  option: NamedOption,
  value: unknown,
  { library }: ReadingContext,
): Promise<OptionValue> | OptionValue {
  const { spec } = option;
  switch (spec.kind) {
    case "text":
      return readText({ ...option, spec }, value);
    case "number":
      return readNumber({ ...option, spec }, value);
    case "choice":
      return readChoice({ ...option, spec }, value);
    case "flag":
      return readFlag(option, value);
    case "article":
      return readArticleName(textOf(option, value), library);
    case "speaker":
      return readSpeaker(textOf(option, value), library);
  }
}

function textOf({ en, id }: NamedOption, value: unknown): string {
  if (typeof value === "string") return value.trim();
  throw new UserError({ en: `"${en}" must be text`, id: `"${id}" harus berupa teks` });
}

function readText(option: NamedOption<TextOption>, value: unknown): string {
  const text = textOf(option, value);
  const { maxLength } = option.spec;
  if (text.length <= maxLength) return text;
  throw new UserError({
    en: `"${option.en}" has ${text.length} characters; shorten it to ${maxLength} or fewer`,
    id: `"${option.id}" sepanjang ${text.length} karakter; persingkat menjadi paling banyak ${maxLength}`,
  });
}

function readNumber({ spec: { min, max }, en, id }: NamedOption<NumberOption>, value: unknown): number {
  const number = typeof value === "string" ? Number(value) : value;
  if (typeof number === "number" && Number.isInteger(number) && number >= min && number <= max) return number;
  throw new UserError({
    en: `"${en}" must be a whole number from ${min} to ${max}`,
    id: `"${id}" harus bilangan bulat dari ${min} sampai ${max}`,
  });
}

function readChoice({ spec, en, id }: NamedOption<ChoiceOption>, value: unknown): string {
  const choices = Object.entries(spec.choices);
  const wanted = typeof value === "string" ? value.trim().toLowerCase() : undefined;
  const choice = choices.find(
    ([key, label]) => wanted !== undefined && [key, label.en, label.id].includes(wanted),
  );
  if (choice) return choice[0];
  const list = (locale: Locale): string => choices.map(([, label]) => label[locale]).join(", ");
  throw new UserError({
    en: `"${en}" must be one of: ${list("en")}`,
    id: `"${id}" harus salah satu dari: ${list("id")}`,
  });
}

const YES: ReadonlySet<unknown> = new Set([true, "true", "yes", "ya"]);
const NO: ReadonlySet<unknown> = new Set([false, "false", "no", "tidak"]);

function readFlag({ en, id }: NamedOption, value: unknown): boolean {
  const flag = typeof value === "string" ? value.trim().toLowerCase() : value;
  if (YES.has(flag) || NO.has(flag)) return YES.has(flag);
  throw new UserError({ en: `"${en}" must be yes or no`, id: `"${id}" harus ya atau tidak` });
}

async function readArticleName(typed: string, library: Library): Promise<Article> {
  const { meant, nearest } = await library.matchArticles(typed);
  const [article] = meant;
  if (article && meant.length === 1) return article;
  const shown = quoted(typed);
  if (article) {
    const list = meant
      .slice(0, 5)
      .map(({ title }) => `"${title}"`)
      .join(", ");
    throw new UserError({
      en: `${shown} can be ${meant.length} articles; name one in full: ${list}`,
      id: `${shown} dapat berarti ${meant.length} artikel; sebutkan satu selengkapnya: ${list}`,
    });
  }
  throw notFound({ en: "article", id: "artikel" }, { en: "/articles", id: "/artikel" }, shown, nearest);
}

async function readSpeaker(typed: string, library: Library): Promise<SpeakerMatch> {
  const { meant, nearest } = await library.matchSpeakers(typed);
  if (meant.length > 0) return { names: meant };
  throw notFound({ en: "speaker", id: "penutur" }, { en: "/quotes", id: "/kutipan" }, quoted(typed), nearest);
}

function notFound(
  what: Readonly<Record<Locale, string>>,
  list: Readonly<Record<Locale, string>>,
  shown: string,
  nearest: readonly string[],
): UserError {
  const names = nearest.map((name) => `"${name}"`).join(", ");
  return new UserError(
    nearest.length > 0
      ? {
          en: `There is no ${what.en} ${shown} here; the nearest are ${names}`,
          id: `Tidak ada ${what.id} ${shown} di sini; yang terdekat: ${names}`,
        }
      : {
          en: `There is no ${what.en} ${shown} here; see ${list.en}`,
          id: `Tidak ada ${what.id} ${shown} di sini; lihat ${list.id}`,
        },
  );
}

/** What somebody typed, short enough to be shown back. */
function quoted(typed: string): string {
  return typed.length <= 60 ? `"${typed}"` : `"${typed.slice(0, 60)}…"`;
}

function missing({ en, id }: NamedOption, command: Command): UserError {
  return new UserError({
    en: `"${en}" is missing: write /${command.name.en} and then what you want`,
    id: `"${id}" belum diisi: tulis /${command.name.id} lalu yang kamu inginkan`,
  });
}

function unknownOption(name: string, command: Command): UserError {
  const specs = Object.entries(optionsOf(command));
  const none = { en: "it has none", id: "perintah ini tidak punya opsi" };
  return new UserError({
    en: `/${command.name.en} has no option ${quoted(name)}; choose from: ${specs.map(([en]) => en).join(", ") || none.en}`,
    id: `/${command.name.id} tidak punya opsi ${quoted(name)}; pilih dari: ${specs.map(([, { id }]) => id).join(", ") || none.id}`,
  });
}
