import * as v from "valibot";
import { areDistinct, faultsIn, lengthOf, wellFormed } from "./loopback-limits.ts";

const MAX_COMMAND_TEXT = 8_000;

const Name = v.pipe(
  v.string(),
  v.regex(/^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u, "is no name"),
  v.check((name) => name === name.toLowerCase(), "is not in lower case"),
);
const LOCALES =
  "id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko";
const Locale = v.picklist(LOCALES.split(" "));
const named = {
  name: Name,
  name_localizations: v.optional(v.nullable(v.record(Locale, Name))),
  description: wellFormed(1, 100),
  description_localizations: v.optional(v.nullable(v.record(Locale, wellFormed(1, 100)))),
};
const Choice = v.object({
  name: wellFormed(1, 100),
  name_localizations: v.optional(v.nullable(v.record(Locale, wellFormed(1, 100)))),
  value: v.union([wellFormed(1, 100), v.number()]),
});
const Option: v.GenericSchema = v.pipe(
  v.strictObject({
    ...named,
    type: v.pipe(v.number(), v.minValue(1), v.maxValue(11)),
    required: v.optional(v.boolean()),
    autocomplete: v.optional(v.boolean()),
    choices: v.optional(v.pipe(v.array(Choice), v.maxLength(25))),
    options: v.optional(v.lazy(() => Options)),
    min_value: v.optional(v.number()),
    max_value: v.optional(v.number()),
    min_length: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(6_000))),
    max_length: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(6_000))),
  }),
  v.check(({ autocomplete, choices }) => !(autocomplete && choices), "has both choices and completion"),
);
const Options = v.pipe(
  v.array(Option),
  v.maxLength(25),
  v.check((options) => areDistinct(options.map(nameOf)), "share a name"),
);
const placed = {
  default_member_permissions: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^\d+$/u)))),
  contexts: v.optional(v.array(v.picklist([0, 1, 2]))),
  integration_types: v.optional(v.array(v.picklist([0, 1]))),
};
const Slash = v.strictObject({
  ...named,
  ...placed,
  type: v.optional(v.literal(1)),
  options: v.optional(Options),
});
/** In the menu of a user or a message. */
const Menu = v.strictObject({
  ...placed,
  type: v.picklist([2, 3]),
  name: wellFormed(1, 32),
  name_localizations: v.optional(v.nullable(v.record(Locale, wellFormed(1, 32)))),
});
const Command = v.pipe(
  v.union([Slash, Menu]),
  v.check(
    (command) => lengthOf(strings(command)) <= MAX_COMMAND_TEXT,
    `has more text than ${MAX_COMMAND_TEXT}`,
  ),
);
const Commands = v.pipe(
  v.array(Command),
  v.check((commands) => commands.filter(({ type = 1 }) => type === 1).length <= 100, "are more than 100"),
  v.check((commands) => commands.filter(({ type }) => type === 3).length <= 15, "are more than 15"),
  v.check((commands) => areDistinct(commands.map(({ type = 1, name }) => `${type} ${name}`)), "share a name"),
);

/** What Discord would refuse in a list of commands. */
export function faultsInCommands(body: unknown): readonly string[] {
  return faultsIn(Commands, body);
}

function strings(value: unknown): readonly unknown[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(strings) : [];
}

function nameOf(value: unknown): unknown {
  return typeof value === "object" && value !== null && "name" in value ? value.name : undefined;
}
