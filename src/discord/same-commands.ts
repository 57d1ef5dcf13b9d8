import { isDeepStrictEqual } from "node:util";
import * as v from "valibot";

/** Discord writes null, false or an empty list where we write nothing. */
const Localisations = v.nullish(v.record(v.string(), v.string()));
const Numbers = v.nullish(v.array(v.number()));
const Named = {
  type: v.nullish(v.number(), 1),
  name: v.string(),
  name_localizations: Localisations,
  description: v.nullish(v.string(), ""),
  description_localizations: Localisations,
};
const Choice = v.object({
  name: v.string(),
  name_localizations: Localisations,
  value: v.union([v.string(), v.number()]),
});
const Option: v.GenericSchema = v.object({
  ...Named,
  required: v.nullish(v.boolean()),
  autocomplete: v.nullish(v.boolean()),
  choices: v.nullish(v.array(Choice)),
  min_value: v.nullish(v.number()),
  max_value: v.nullish(v.number()),
  min_length: v.nullish(v.number()),
  max_length: v.nullish(v.number()),
  options: v.nullish(v.array(v.lazy(() => Option))),
});
const Commands = v.array(
  v.object({
    ...Named,
    default_member_permissions: v.nullish(v.string()),
    nsfw: v.nullish(v.boolean()),
    contexts: Numbers,
    integration_types: Numbers,
    options: v.nullish(v.array(Option)),
  }),
);

/**
 * Whether two lists of commands are the same to whoever uses them: ids, versions and the order of commands do not
 * matter, nor what Discord adds to what it was sent. What cannot be read is not the same.
 */
export function areSameCommands(ours: unknown, theirs: unknown): boolean {
  const [a, b] = [v.safeParse(Commands, ours), v.safeParse(Commands, theirs)];
  if (!a.success || !b.success) return false;
  const isPlaced = a.output.some(({ contexts }) => contexts);
  return isDeepStrictEqual(comparable(a.output, isPlaced), comparable(b.output, isPlaced));
}

type RegisteredCommand = v.InferOutput<typeof Commands>[number];

/** Commands of one server say nothing about places, whatever Discord says about theirs. */
function comparable(commands: readonly RegisteredCommand[], isPlaced: boolean): unknown {
  const sorted = commands.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return normalise(
    isPlaced ? sorted : sorted.map((command) => ({ ...command, contexts: null, integration_types: null })),
  );
}

/** The value without what says nothing: null, false, and lists and objects that hold nothing else. */
function normalise(value: unknown): unknown {
  if (value === null || value === false) return undefined;
  if (Array.isArray(value)) return value.length > 0 ? value.map(normalise) : undefined;
  if (typeof value !== "object") return value;
  const entries = Object.entries(value)
    .map(([key, part]) => [key, normalise(part)] as const)
    .filter(([, part]) => part !== undefined);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
