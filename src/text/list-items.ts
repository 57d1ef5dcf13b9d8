import type { Stop } from "./sentence-stops.ts";

/** Where a list item may begin. */
interface ItemContext {
  /** Where the sentence's first word stands. */
  readonly start: number;
  readonly stop: Stop;
  /** The number of the item before, 0 if there was none. */
  readonly item: number;
}

/**
 * The number of the list item that a stop numbers, undefined if it numbers none: "1." or "a." opens a sentence, "2."
 * follows "1." in the middle of one, and "1." follows a colon. An item that has a letter keeps the number before it.
 */
export function itemNumberAt(text: string, { start, stop, item }: ItemContext): number | undefined {
  if (stop.end - stop.at > 1 || text.charAt(stop.at) !== ".") return undefined;
  const { mark, blank = "" } = ITEM.exec(text.slice(Math.max(0, stop.at - 6), stop.at))?.groups ?? {};
  if (mark === undefined) return undefined;
  const number = /^\d/u.test(mark) ? Number(mark) : item;
  if (stop.at - mark.length === start) return number;
  return /^\d/u.test(mark) && ((number === item + 1 && item > 0) || blank.startsWith(":"))
    ? number
    : undefined;
}

/** A number of a list, a letter, or a Roman number, after a blank. */
const ITEM = /(?<blank>:?\s|^["“(]?)(?<mark>\d{1,3}|\p{L}|[IVX]{2,4})$/u;
