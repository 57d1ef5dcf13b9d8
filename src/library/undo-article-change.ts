import { access } from "node:fs/promises";
import { pastOf, pathOf } from "./article-change.ts";
import type { ShelvedArticle } from "./collection.ts";
import { errorCode } from "./error-code.ts";
import { freeId } from "./free-id.ts";
import type { Undone } from "./keeper.ts";
import { newToken } from "./records.ts";
import { RefusedChange } from "./refused-change.ts";
import type { ServerStore } from "./server-store.ts";
import { idOf, readFileAsArticle } from "./shelf.ts";
import { keepCopy, moveOver, moveToNew } from "./write-whole.ts";

interface ArticleChange {
  readonly change: string;
  readonly what: "add" | "replace" | "remove" | "restore";
  readonly file: string;
}

/**
 * Undoes a change to an article; undefined if it was never made. That is recorded afterwards: what was half undone can be
 * undone again.
 */
export async function undoArticleChange(
  store: ServerStore,
  made: ArticleChange,
): Promise<Undone | undefined> {
  const article = await (made.what === "add" ? undoAdding(store, made) : putBack(store, made));
  if (!article) return undefined;
  await store.changes.append({ undoes: made.change, at: store.timing.today().toISOString() });
  return { kind: "undone", what: made.what, article };
}

async function undoAdding(store: ServerStore, { file }: ArticleChange): Promise<ShelvedArticle | undefined> {
  const shelved = store.own.collection.get(idOf(file));
  if (!shelved || store.own.fileOf(shelved.article.id) !== file) return undefined;
  await moveToNew(pathOf(store, file), pastOf(store, newToken(), file));
  store.own.forget(file);
  return shelved;
}

/** Puts the text that a change took away into its place again; what is there now is kept in its stead. */
async function putBack(
  store: ServerStore,
  { change, what, file }: ArticleChange,
): Promise<ShelvedArticle | undefined> {
  const past = pastOf(store, change, file);
  if (!(await isThere(past))) return undefined;
  if (what === "remove") return putBackRemoved(store, past, file);
  const path = pathOf(store, file);
  if (await isThere(path)) await keepCopy(path, pastOf(store, newToken(), file));
  await moveOver(past, path);
  return reread(store, file);
}

async function putBackRemoved(store: ServerStore, past: string, file: string): Promise<ShelvedArticle> {
  const { articlesPerServer } = store.limits;
  if (store.own.collection.size >= articlesPerServer) throw new RefusedChange("full", articlesPerServer);
  const ending = file.slice(idOf(file).length);
  // Another article may have its name by now
  const id = store.own.hasId(idOf(file)) ? freeId(idOf(file), (each) => store.own.hasId(each)) : idOf(file);
  await moveToNew(past, pathOf(store, `${id}${ending}`));
  return reread(store, `${id}${ending}`);
}

async function reread(store: ServerStore, file: string): Promise<ShelvedArticle> {
  const article = await readFileAsArticle(store.own.folder, file);
  // It could be read when it was kept
  if ("reason" in article) throw new Error(`Cannot read article "${file}" back: ${article.reason}`);
  return store.own.take(file, article);
}

async function isThere(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch (error) {
    if (errorCode(error) === "ENOENT") return false;
    throw error;
  }
}
