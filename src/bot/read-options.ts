import type { Library } from "../library/library.ts";
import type { Command } from "./command.ts";
import { findArticle, findSpeaker } from "./find-named.ts";
import type { OptionValue } from "./options.ts";
import { optionsOf } from "./private-option.ts";
import { readChoice, readFile, readFlag, readNumber, readText, type NamedOption } from "./read-value.ts";
import { UserError } from "./user-error.ts";
import { quoted } from "./wording.ts";

/**
 * Reads what was sent into what a command expects. Texts are trimmed; numbers and flags may come as text; articles and
 * speakers are looked up in the library.
 *
 * @throws {UserError} that says which option is wrong, and what it can be
 */
export async function readOptions(
  command: Command,
  given: Readonly<Record<string, unknown>>,
  library: Library,
): Promise<Readonly<Record<string, OptionValue>>> {
  const specs = optionsOf(command);
  for (const name of Object.keys(given)) if (!Object.hasOwn(specs, name)) throw unknownOption(name, command);
  const toChange = command.access === "manage";
  const values: Record<string, OptionValue> = {};
  for (const [name, spec] of Object.entries(specs)) {
    const option = { spec, en: name, id: spec.id };
    if (isGiven(given[name])) values[name] = await readOption(option, given[name], { library, toChange });
    else if (spec.required) throw missing(option, command);
  }
  return values;
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && !(typeof value === "string" && value.trim() === "");
}

async function readOption(
  option: NamedOption,
  value: unknown,
  { library, toChange }: { readonly library: Library; readonly toChange: boolean },
): Promise<OptionValue> {
  const { spec } = option;
  switch (spec.kind) {
    case "text":
      return readText({ ...option, spec }, value);
    case "number":
      return readNumber({ ...option, spec }, value);
    case "choice":
      return readChoice({ ...option, spec }, value);
    case "flag":
      return readFlag({ ...option, spec }, value);
    case "article":
      return findArticle(readText({ ...option, spec }, value), library, { toChange });
    case "speaker":
      return findSpeaker(readText({ ...option, spec }, value), library, spec);
    case "file":
      return readFile({ ...option, spec }, value);
  }
}

function missing({ en, id }: NamedOption, command: Command): UserError {
  return new UserError({
    en: `"${en}" is missing: write it after /${command.name.en}`,
    id: `"${id}" belum diisi: tulis setelah /${command.name.id}`,
  });
}

function unknownOption(name: string, command: Command): UserError {
  const specs = Object.entries(optionsOf(command));
  if (specs.length === 0) {
    return new UserError({
      en: `/${command.name.en} has no options; leave ${quoted(name)} out`,
      id: `/${command.name.id} tidak punya opsi; hapus ${quoted(name)}`,
    });
  }
  return new UserError({
    en: `/${command.name.en} has no option ${quoted(name)}; choose from: ${specs.map(([en]) => en).join(", ")}`,
    id: `/${command.name.id} tidak punya opsi ${quoted(name)}; pilih dari: ${specs.map(([, { id }]) => id).join(", ")}`,
  });
}
