import { readPress, writePress, type Press } from "./press.ts";

/** The longest id that Discord takes. */
const MAX_ID = 100;

/** Stands between what a button does and the part of the message's memory that it carries. */
const MARK = "~";

/**
 * Ids for a message's buttons, in their order: each says what its button does, and carries a part of the message's
 * memory. Undefined where the memory has no room in them.
 */
export function customIds(presses: readonly Press[], memory: string): readonly string[] | undefined {
  const ids: string[] = [];
  let rest = memory;
  for (const press of presses) {
    const id = writePress(press) + MARK;
    ids.push(id + rest.slice(0, MAX_ID - id.length));
    rest = rest.slice(MAX_ID - id.length);
  }
  return rest === "" ? ids : undefined;
}

/** What pressing the button of that id asks for, or undefined if it is none of ours. */
export function pressOf(customId: string): Press | undefined {
  const mark = customId.indexOf(MARK);
  return mark < 0 ? undefined : readPress(customId.slice(0, mark));
}

/** The memory that the buttons of a message carry together, from all their ids in order. */
export function memoryIn(ids: readonly string[]): string {
  return ids
    .filter((id) => pressOf(id) !== undefined)
    .map((id) => id.slice(id.indexOf(MARK) + MARK.length))
    .join("");
}
