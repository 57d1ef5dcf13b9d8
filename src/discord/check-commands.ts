import { ApplicationCommandType } from "discord.js";
import * as v from "valibot";
import type { CommandPayload } from "./command-payloads.ts";

/** Names, descriptions, labels and values, with their localisations and those of all options. */
const MAX_COMMAND_TEXT = 8_000;

/** What stands in the menu of a message may have blanks and capitals, and no description. */
const MenuName = v.pipe(v.string(), v.minLength(1), v.maxLength(32));
const Menu = v.strictObject({
  type: v.literal(3),
  name: MenuName,
  name_localizations: v.record(v.string(), MenuName),
  contexts: v.optional(v.array(v.number())),
  integration_types: v.optional(v.array(v.number())),
});
const MAX_MENU_COMMANDS = 15;

const Name = v.pipe(
  v.string(),
  v.regex(
    /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u,
    "must be 1 to 32 letters, digits, hyphens or underscores",
  ),
  v.check((name) => name === name.toLowerCase(), "must be in lower case"),
);
const Label = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const Named = {
  name: Name,
  name_localizations: v.record(v.string(), Name),
  description: Label,
  description_localizations: v.record(v.string(), Label),
};
const Choices = v.pipe(
  v.array(v.object({ name: Label, name_localizations: v.record(v.string(), Label), value: Label })),
  v.maxLength(25),
);
const Option: v.GenericSchema = v.object({
  ...Named,
  required: v.optional(v.boolean()),
  choices: v.optional(Choices),
  options: v.optional(v.lazy(() => Options)),
});
const Options = v.pipe(
  v.array(Option),
  v.maxLength(25),
  v.check((parts) => areNamesUnique(parts), "must not share a name"),
  v.check((options) => isRequiredFirst(options), "must name what is required first"),
);
const Commands = v.pipe(
  v.array(
    v.pipe(
      v.object({ ...Named, options: v.optional(Options) }),
      v.check(
        (command) => textLengthOf(command) <= MAX_COMMAND_TEXT,
        `must not have more than ${MAX_COMMAND_TEXT} characters of text`,
      ),
    ),
  ),
  v.maxLength(100),
  v.check((parts) => areNamesUnique(parts), "must not share a name"),
);

const Menus = v.pipe(
  v.array(Menu),
  v.maxLength(MAX_MENU_COMMANDS),
  v.check((parts) => areNamesUnique(parts), "must not share a name"),
);

/**
 * Checks commands against Discord's limits, which neither types nor builders check in full, so that a slip is found
 * where it was made and not where it is refused.
 *
 * @throws {Error} that names the place and the limit
 */
export function checkCommands(commands: readonly CommandPayload[]): void {
  const isMenu = ({ type }: CommandPayload): boolean => type === ApplicationCommandType.Message;
  const { issues: menuIssues = [] } = v.safeParse(Menus, commands.filter(isMenu));
  const { issues: slashIssues = [] } = v.safeParse(
    Commands,
    commands.filter((command) => !isMenu(command)),
  );
  const issues = [...slashIssues, ...menuIssues];
  const faults = issues.map((issue) => `${v.getDotPath(issue) ?? "commands"} ${issue.message}`);
  if (faults.length > 0) throw new Error(`These commands break Discord's limits: ${faults.join("; ")}`);
}

function areNamesUnique(parts: readonly unknown[]): boolean {
  const named = v.parse(v.array(v.object({ name: v.string(), name_localizations: Localised })), parts);
  const names = named.flatMap(({ name, name_localizations }) => [
    `default ${name}`,
    ...Object.entries(name_localizations).map(([locale, localised]) => `${locale} ${localised}`),
  ]);
  return new Set(names).size === names.length;
}

const Localised = v.record(v.string(), v.string());

function isRequiredFirst(options: readonly unknown[]): boolean {
  const required = v
    .parse(v.array(v.object({ required: v.optional(v.boolean(), false) })), options)
    .map((option) => option.required);
  return !required.includes(false) || required.lastIndexOf(true) < required.indexOf(false);
}

function textLengthOf(value: unknown): number {
  if (typeof value === "string") return value.length;
  if (typeof value !== "object" || value === null) return 0;
  return Object.values(value).reduce((sum: number, part) => sum + textLengthOf(part), 0);
}
