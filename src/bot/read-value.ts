import { isFile } from "./is-file.ts";
import type { Locale } from "./languages.ts";
import type {
  ArticleOption,
  ChoiceOption,
  FileOption,
  FlagOption,
  GivenFile,
  NumberOption,
  OptionSpec,
  SpeakerOption,
  TextOption,
} from "./options.ts";
import { UserError } from "./user-error.ts";

/** An option under the name that each language shows. */
export interface NamedOption<Spec extends OptionSpec = OptionSpec> {
  readonly spec: Spec;
  readonly en: string;
  readonly id: string;
}

/** The longest name of an article or a speaker that is looked up, in UTF-16 units. */
const MAX_NAME = 200;

/** @throws {UserError} if the value is no text, or longer than the option takes */
export function readText(
  { spec, en, id }: NamedOption<TextOption | ArticleOption | SpeakerOption>,
  value: unknown,
): string {
  // Over JSON a number may come as one
  const isNumber = spec.kind === "text" && spec.completes === "dropped-line" && typeof value === "number";
  if (typeof value !== "string" && !isNumber) {
    throw new UserError({ en: `"${en}" must be text`, id: `"${id}" harus berupa teks` });
  }
  const text = String(value).trim();
  const maxLength = spec.kind === "text" ? spec.maxLength : MAX_NAME;
  if (text.length <= maxLength) return text;
  throw new UserError({
    en: `"${en}" has ${text.length} characters; shorten it to ${maxLength} or fewer`,
    id: `"${id}" sepanjang ${text.length} karakter; persingkat menjadi paling banyak ${maxLength}`,
  });
}

/** @throws {UserError} if the value is no whole number within the option's bounds */
export function readNumber(
  { spec: { min, max }, en, id }: NamedOption<NumberOption>,
  value: unknown,
): number {
  const number = typeof value === "string" ? Number(value) : value;
  if (typeof number === "number" && Number.isInteger(number) && number >= min && number <= max) return number;
  throw new UserError({
    en: `"${en}" must be a whole number from ${min} to ${max}`,
    id: `"${id}" harus bilangan bulat dari ${min} sampai ${max}`,
  });
}

/**
 * The key of the choice that is meant.
 *
 * @throws {UserError} if it is none of them
 */
export function readChoice({ spec, en, id }: NamedOption<ChoiceOption>, value: unknown): string {
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

/** @throws {UserError} if the value is neither yes nor no */
export function readFlag({ en, id }: NamedOption<FlagOption>, value: unknown): boolean {
  const flag = typeof value === "string" ? value.trim().toLowerCase() : value;
  if (YES.has(flag) || NO.has(flag)) return YES.has(flag);
  throw new UserError({ en: `"${en}" must be yes or no`, id: `"${id}" harus ya atau tidak` });
}

/** @throws {UserError} if the platform opened no file here: only a platform may turn a path into a file */
export function readFile({ en, id }: NamedOption<FileOption>, value: unknown): GivenFile {
  if (isFile(value)) return value;
  throw new UserError({
    en: `"${en}" must be a file: attach one, or paste its text instead`,
    id: `"${id}" harus berupa berkas: lampirkan satu, atau tempel saja teksnya`,
  });
}
