import * as v from "valibot";

/** What a process that serves a part of the servers tells the one that started it. */
const FromShard = v.variant("kind", [
  v.object({ kind: v.literal("gateway"), state: v.picklist(["connecting", "ready", "leaving"]) }),
  v.object({
    kind: v.literal("metrics"),
    asked: v.number(),
    snapshot: v.array(v.custom<object>((metric) => typeof metric === "object" && metric !== null)),
  }),
  v.object({ kind: v.literal("refused"), sentence: v.string(), isFinal: v.boolean() }),
]);
export type FromShard = v.InferOutput<typeof FromShard>;

/** What it is told. */
const ToShard = v.variant("kind", [
  v.object({ kind: v.literal("metrics"), asked: v.number() }),
  v.object({ kind: v.literal("leave") }),
]);
export type ToShard = v.InferOutput<typeof ToShard>;

/** Undefined for a message of discord.js's own. */
export function readFromShard(message: unknown): FromShard | undefined {
  const { success, output } = v.safeParse(FromShard, message);
  return success ? output : undefined;
}

/** Undefined for a message of discord.js's own. */
export function readToShard(message: unknown): ToShard | undefined {
  const { success, output } = v.safeParse(ToShard, message);
  return success ? output : undefined;
}
