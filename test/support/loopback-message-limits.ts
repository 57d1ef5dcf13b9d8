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
const Select = v.strictObject({
  type: v.literal(3),
  custom_id: wellFormed(1, 100),
  placeholder: v.optional(wellFormed(1, 150)),
  options: v.pipe(
    v.array(
      v.strictObject({
        label: wellFormed(1, 100),
        value: wellFormed(1, 100),
        description: v.optional(wellFormed(1, 100)),
      }),
    ),
    v.minLength(1),
    v.maxLength(25),
    v.check((options) => areDistinct(options.map(({ value }) => value)), "share a value"),
  ),
});
const ActionRow = v.strictObject({
  type: v.literal(1),
  components: v.union([
    v.pipe(v.array(Button), v.minLength(1), v.maxLength(5)),
    v.pipe(v.array(Select), v.length(1)),
  ]),
});
const Section = v.strictObject({
  type: v.literal(9),
  components: v.pipe(v.array(TextDisplay), v.minLength(1), v.maxLength(3)),
  accessory: Button,
});
const Attached = v.strictObject({ url: v.pipe(v.string(), v.regex(/^attachment:\/\/[\w.-]+$/u)) });
const File = v.strictObject({ type: v.literal(13), file: Attached, spoiler: v.optional(v.boolean()) });
const MediaGallery = v.strictObject({
  type: v.literal(12),
  items: v.pipe(
    v.array(v.strictObject({ media: Attached, description: v.optional(wellFormed(1, 1_024)) })),
    v.minLength(1),
    v.maxLength(10),
  ),
});
const inContainer = [TextDisplay, Separator, ActionRow, Section, File, MediaGallery] as const;
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
  attachments: v.optional(
    v.pipe(
      v.array(
        v.object({ id: v.union([v.string(), v.number()]), description: v.optional(wellFormed(1, 1_024)) }),
      ),
      v.maxLength(10),
    ),
  ),
  allowed_mentions: v.strictObject({ parse: v.tuple([]), replied_user: v.literal(false) }),
  nonce: v.optional(v.union([v.number(), v.pipe(v.string(), v.maxLength(25))])),
  enforce_nonce: v.optional(v.boolean()),
  message_reference: v.optional(
    v.object({ message_id: v.string(), fail_if_not_exists: v.optional(v.boolean()) }),
  ),
});

const Field = v.strictObject({
  type: v.literal(18),
  label: wellFormed(1, 45),
  description: v.optional(wellFormed(1, 100)),
  component: v.strictObject({
    type: v.literal(4),
    custom_id: wellFormed(1, 100),
    style: v.picklist([1, 2]),
    required: v.optional(v.boolean()),
    min_length: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(4_000))),
    max_length: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(4_000))),
    value: v.optional(wellFormed(0, 4_000)),
    placeholder: v.optional(wellFormed(1, 100)),
  }),
});
const Modal = v.strictObject({
  custom_id: wellFormed(1, 100),
  title: wellFormed(1, 45),
  components: v.pipe(v.array(Field), v.minLength(1), v.maxLength(5)),
});

/** An answer that takes the place of a message, be it one that is there or one that was announced. */
const Edit = v.pipe(
  v.looseObject({ flags: v.literal(COMPONENTS_V2, "are not those of an edit") }),
  v.transform((body) => body),
  Message,
);

const Callback = v.variant("type", [
  v.strictObject({ type: v.literal(4), data: Message }),
  v.strictObject({
    type: v.literal(5),
    data: v.strictObject({ flags: v.optional(v.picklist([0, EPHEMERAL])) }),
  }),
  v.strictObject({ type: v.literal(6) }),
  v.strictObject({ type: v.literal(9), data: Modal }),
  v.strictObject({ type: v.literal(7), data: Edit }),
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

/** What Discord would refuse in an edit of a message. */
export function faultsInEdit(body: unknown): readonly string[] {
  return faultsIn(Edit, body);
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
