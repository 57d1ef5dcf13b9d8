import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Article } from "../articles/article.ts";
import type { ShelvedArticle } from "./collection.ts";
import type { Draft } from "./draft.ts";
import { nameUnder } from "./name-under.ts";
import { newToken } from "./records.ts";
import { RefusedChange } from "./refused-change.ts";
import { PLACES, type ServerStore } from "./server-store.ts";
import { keepCopy, writeWhole } from "./write-whole.ts";

/** The article as it is here now, and its file. @throws {RefusedChange} if the server has none of its id */
export async function ownArticle(
  { own, shared }: ServerStore,
  article: Article,
): Promise<{ readonly file: string; readonly before: Article }> {
  const { id } = article;
  const before = own.collection.get(id)?.article;
  const file = own.fileOf(id);
  const isShared = shared.get(id)?.article === article;
  if (before && file !== undefined && !isShared) return { file, before };
  throw new RefusedChange(isShared || shared.get(id) ? "shared" : "gone");
}

/** Before the change is made: a change without a record could not be undone, and a record without a change undoes nothing. */
export async function recordChange(
  { changes, timing }: ServerStore,
  what: "add" | "replace" | "remove" | "restore",
  file: string,
): Promise<string> {
  const change = newToken();
  await changes.append({ change, at: timing.today().toISOString(), what, file });
  return change;
}

/** Puts another text into an article's place; the one that was there is kept for undoing. */
export async function putInPlace(
  store: ServerStore,
  { file, draft, what }: { file: string; draft: Draft; what: "replace" | "restore" },
): Promise<{ readonly article: ShelvedArticle; readonly change: string }> {
  const change = await recordChange(store, what, file);
  const past = pastOf(store, change, file);
  await keepCopy(pathOf(store, file), past);
  try {
    await writeWhole(pathOf(store, file), draft.bytes, { isNew: false });
  } catch (error) {
    // Or undoing would undo what was never done
    await rm(past, { force: true });
    throw error;
  }
  return { article: await store.own.take(file, draft.article), change };
}

/** Where a file of articles is. */
export function pathOf(store: ServerStore, file: string): string {
  return join(store.own.folder, file);
}

/** Where the text is that a change took away. */
export function pastOf(store: ServerStore, change: string, file: string): string {
  return join(store.folder, PLACES.past, nameUnder(change, file));
}
