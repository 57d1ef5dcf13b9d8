import { randomInt } from "node:crypto";
import * as v from "valibot";

/** What each record of a change has: its token, and when it was made. */
const made = { change: v.string(), at: v.string() };

/** A change that was undone. */
const Undoing = v.object({ undoes: v.string(), at: v.string() });

/** A change of an article, by the file that it is in. */
export const ArticleRecord = v.union([
  v.object({ ...made, what: v.picklist(["add", "replace", "remove", "restore"]), file: v.string() }),
  Undoing,
]);

export const AliasRecord = v.union([v.object({ ...made, name: v.string(), other: v.string() }), Undoing]);

export const SettingsRecord = v.union([
  v.object({ ...made, locale: v.exactOptional(v.picklist(["id", "en", "none"])) }),
  Undoing,
]);

export const FeedRecord = v.union([
  v.object({ ...made, follow: v.string() }),
  v.object({ ...made, unfollow: v.string() }),
  Undoing,
]);

/** A question that found nothing, so many times, and last on that day; or all of them forgotten. */
export const GapRecord = v.union([
  v.object({ question: v.string(), count: v.number(), last: v.string() }),
  v.object({ cleared: v.string() }),
]);

/** A record of a change that can be undone. */
interface Made {
  readonly change: string;
  readonly at: string;
}

/** The changes that were not undone, oldest first. */
export function standing<Item extends object>(records: readonly Item[]): readonly Extract<Item, Made>[] {
  const undone = new Set(records.flatMap((record) => ("undoes" in record ? [record.undoes] : [])));
  return records.filter(
    (record): record is Extract<Item, Made> => "change" in record && !undone.has(record.change),
  );
}

const LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

/** A name for a change that no other has. */
export function newToken(): string {
  return Array.from({ length: 10 }, () => LETTERS.charAt(randomInt(LETTERS.length))).join("");
}
