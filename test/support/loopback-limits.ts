import * as v from "valibot";

/** Discord's limits as its documents give them, apart from the bot's own checks: what breaks one is refused here too. */
const MAX_TEXT = 4_000;
const MAX_COMPONENTS = 40;
const MAX_COMMAND_TEXT = 8_000;
const COMPONENTS_V2 = 1 << 15;
const EPHEMERAL = 1 << 6;

/** Well-formed text of so many characters. */
function text(min: number, max: number): v.GenericSchema<string> {
  return v.pipe(
    v.string(),
    v.check((value) => !/\p{Cs}/u.test(value), "holds half a character"),
    v.check((value) => value.trim().length >= min, `is shorter than ${min}`),
    v.check((value) => Array.from(value).length <= max, `is longer than ${max}`),
  );
}

const TextDisplay = v.strictObject({ type: v.literal(10), content: text(1, MAX_TEXT) });
const Separator = v.strictObject({
  type: v.literal(14),
  divider: v.optional(v.boolean()),
  spacing: v.optional(v.picklist([1, 2])),
});
const Button = v.strictObject({
  type: v.literal(2),
  style: v.pipe(v.number(), v.minValue(1), v.maxValue(6)),
  label: v.optional(text(1, 80)),
  custom_id: v.optional(text(1, 100)),
  url: v.optional(text(1, 512)),
  disabled: v.optional(v.boolean()),
});
const ActionRow = v.strictObject({
  type: v.literal(1),
  components: v.pipe(v.array(Button), v.minLength(1), v.maxLength(5)),
});
const Section = v.strictObject({
  type: v.literal(9),
  components: v.pipe(v.array(TextDisplay), v.minLength(1), v.maxLength(3)),
  accessory: Button,
});
const inContainer = [TextDisplay, Separator, ActionRow, Section] as const;
const Container = v.strictObject({
  type: v.literal(17),
  accent_color: v.optional(
    v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xff_ff_ff))),
  ),
  spoiler: v.optional(v.boolean()),
  components: v.pipe(v.array(v.variant("type", [...inContainer])), v.minLength(1)),
});

/** A message made of components, which is the only kind that this bot sends. It may ping nobody. */
const Message = v.strictObject({
  tts: v.optional(v.literal(false)),
  flags: v.pipe(
    v.number(),
    v.check((flags) => (flags & COMPONENTS_V2) !== 0, "lack the flag of Components V2"),
    v.check((flags) => (flags & ~(COMPONENTS_V2 | EPHEMERAL)) === 0, "have one that is not ours"),
  ),
  components: v.pipe(
    v.array(v.variant("type", [...inContainer, Container])),
    v.minLength(1),
    v.check((parts) => collect(parts, "type").length <= MAX_COMPONENTS, `are more than ${MAX_COMPONENTS}`),
    v.check((parts) => lengthOf(collect(parts, "content")) <= MAX_TEXT, `hold more text than ${MAX_TEXT}`),
    v.check((parts) => areDistinct(collect(parts, "custom_id")), "share a custom_id"),
  ),
  allowed_mentions: v.strictObject({ parse: v.tuple([]), replied_user: v.literal(false) }),
  nonce: v.optional(v.union([v.number(), v.pipe(v.string(), v.maxLength(25))])),
  enforce_nonce: v.optional(v.boolean()),
  message_reference: v.optional(
    v.object({ message_id: v.string(), fail_if_not_exists: v.optional(v.boolean()) }),
  ),
});

const Callback = v.variant("type", [
  v.strictObject({ type: v.literal(4), data: Message }),
  v.strictObject({
    type: v.literal(8),
    data: v.strictObject({
      choices: v.pipe(
        v.array(v.object({ name: text(1, 100), value: v.union([text(0, 100), v.number()]) })),
        v.maxLength(25),
      ),
    }),
  }),
]);

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
  description: text(1, 100),
  description_localizations: v.optional(v.nullable(v.record(Locale, text(1, 100)))),
};
const Choice = v.object({
  name: text(1, 100),
  name_localizations: v.optional(v.nullable(v.record(Locale, text(1, 100)))),
  value: v.union([text(1, 100), v.number()]),
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
const Command = v.pipe(
  v.strictObject({
    ...named,
    type: v.optional(v.literal(1)),
    options: v.optional(Options),
    default_member_permissions: v.optional(v.nullable(v.string())),
    contexts: v.optional(v.array(v.picklist([0, 1, 2]))),
    integration_types: v.optional(v.array(v.picklist([0, 1]))),
  }),
  v.check(
    (command) => lengthOf(strings(command)) <= MAX_COMMAND_TEXT,
    `has more text than ${MAX_COMMAND_TEXT}`,
  ),
);
const Commands = v.pipe(
  v.array(Command),
  v.maxLength(100),
  v.check((commands) => areDistinct(commands.map(nameOf)), "share a name"),
);

/** What Discord would refuse in a body sent to it, each as a place and a fault; none if it would take it. */
export const violationsOf = {
  callback: (body: unknown): readonly string[] => faults(Callback, body),
  message: (body: unknown): readonly string[] => faults(Message, body),
  commands: (body: unknown): readonly string[] => faults(Commands, body),
};

function faults(schema: v.GenericSchema, body: unknown): readonly string[] {
  const { issues = [] } = v.safeParse(schema, body);
  return issues.map((issue) => `${v.getDotPath(issue) ?? "body"}: ${issue.message}`);
}

/** Every value that stands under a key, however deep. */
function collect(value: unknown, key: string): readonly unknown[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => [
    ...(name === key ? [part] : []),
    ...collect(part, key),
  ]);
}

function strings(value: unknown): readonly unknown[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(strings) : [];
}

function lengthOf(texts: readonly unknown[]): number {
  return texts.reduce((sum: number, each) => sum + Array.from(String(each)).length, 0);
}

function areDistinct(values: readonly unknown[]): boolean {
  return new Set(values).size === values.length;
}

function nameOf(value: unknown): unknown {
  return typeof value === "object" && value !== null && "name" in value ? value.name : undefined;
}
