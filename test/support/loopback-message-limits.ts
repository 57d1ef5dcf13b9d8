import * as v from "valibot";
import { areDistinct, faultsIn, lengthOf, wellFormed } from "./loopback-limits.ts";

const MAX_TEXT = 4_000;
const MAX_COMPONENTS = 40;
const COMPONENTS_V2 = 1 << 15;
const EPHEMERAL = 1 << 6;

const TextDisplay = v.strictObject({ type: v.literal(10), content: wellFormed(1, MAX_TEXT) });
const Separator = v.strictObject({
  type: v.literal(14),
  divider: v.optional(v.boolean()),
  spacing: v.optional(v.picklist([1, 2])),
});
const Button = v.strictObject({
  type: v.literal(2),
  style: v.pipe(v.number(), v.minValue(1), v.maxValue(6)),
  label: v.optional(wellFormed(1, 80)),
  custom_id: v.optional(wellFormed(1, 100)),
  url: v.optional(wellFormed(1, 512)),
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
        v.array(v.object({ name: wellFormed(1, 100), value: v.union([wellFormed(0, 100), v.number()]) })),
        v.maxLength(25),
      ),
    }),
  }),
]);

/** What Discord would refuse in a message that is posted to a channel. */
export function faultsInMessage(body: unknown): readonly string[] {
  return faultsIn(Message, body);
}

/** What Discord would refuse in the answer to an interaction. */
export function faultsInCallback(body: unknown): readonly string[] {
  return faultsIn(Callback, body);
}

/** Every value that stands under a key, however deep. */
function collect(value: unknown, key: string): readonly unknown[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => [
    ...(name === key ? [part] : []),
    ...collect(part, key),
  ]);
}
