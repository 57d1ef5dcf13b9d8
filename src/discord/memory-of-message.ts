import type { Message } from "discord.js";
import { memoryIn, pressOf } from "./custom-ids.ts";
import { readMemory, type Memory } from "./memory.ts";
import type { Press } from "./press.ts";

/** What a message of ours remembers; undefined if it remembers nothing that is understood here. */
export function memoryOfMessage(message: Message): Memory | undefined {
  return readMemory(memoryIn(idsIn(message)));
}

/** What the buttons of a message of ours ask for, in order. */
export function pressesOfMessage(message: Message): readonly Press[] {
  return idsIn(message)
    .map(pressOf)
    .filter((press) => press !== undefined);
}

function idsIn({ components }: Message): readonly string[] {
  return components.flatMap((component) => collect(component.toJSON()));
}

/** Every custom id, however deep, in order. */
function collect(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "custom_id" in value && typeof value.custom_id === "string" ? [value.custom_id] : [];
  return [...own, ...Object.values(value).flatMap(collect)];
}
