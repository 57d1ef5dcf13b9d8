import { access, readFile } from "node:fs/promises";
import { pastOf, pathOf } from "./article-change.ts";
import type { ShelvedArticle } from "./collection.ts";
import { errorCode } from "./error-code.ts";
import { freeId } from "./free-id.ts";
import type { Undone } from "./keeper.ts";
import { newToken } from "./records.ts";
import { RefusedChange } from "./refused-change.ts";
import { saysOnDisk } from "./says-on-disk.ts";
import type { ServerStore } from "./server-store.ts";
import { idOf, readBytesAsArticle, readFileAsArticle } from "./shelf.ts";
import { keepCopy, moveOver, moveToNew } from "./write-whole.ts";

interface ArticleChange {
  readonly change: string;
  readonly what: "add" | "replace" | "remove" | "restore";
  readonly file: string;
}

/** What undoing came to, and how to take it back. */
interface Undoing {
  readonly article: ShelvedArticle;
  readonly takeBack: () => Promise<unknown>;
}

/**
 * Undoes a change to an article; undefined if it was never made. That is recorded afterwards: what was half undone can be
 * undone again. What cannot be recorded, on a full disk, is taken back.
 */
export async function undoArticleChange(
  store: ServerStore,
  made: ArticleChange,
): Promise<Undone | undefined> {
  const undoing = await (made.what === "add" ? undoAdding(store, made) : putBack(store, made));
  if (!undoing) return undefined;
  try {
    await store.changes.append({ undoes: made.change, at: store.timing.today().toISOString() });
  } catch (error) {
    await undoing.takeBack();
    throw error;
  }
  return { kind: "undone", what: made.what, article: undoing.article };
}

async function undoAdding(store: ServerStore, { file }: ArticleChange): Promise<Undoing | undefined> {
  const article = store.own.collection.get(idOf(file));
  if (!article || store.own.fileOf(article.article.id) !== file) return undefined;
  return { article, takeBack: await takeAway(store, file, pastOf(store, newToken(), file)) };
}

/** Puts the text that a change took away into its place again; what is there now is kept in its stead. */
async function putBack(
  store: ServerStore,
  { change, what, file }: ArticleChange,
): Promise<Undoing | undefined> {
  const past = pastOf(store, change, file);
  if (!(await isThere(past))) return undefined;
  if (what === "remove") return putBackRemoved(store, past, file);
  const path = pathOf(store, file);
  const kept = (await isThere(path)) ? pastOf(store, newToken(), file) : undefined;
  if (kept !== undefined) await keepCopy(path, kept);
  await moveOver(past, path);
  return {
    article: await reread(store, file),
    async takeBack() {
      if (kept === undefined) return takeAway(store, file, past);
      await keepCopy(path, past);
      await moveOver(kept, path);
      return reread(store, file);
    },
  };
}

async function putBackRemoved(store: ServerStore, past: string, file: string): Promise<Undoing> {
  const here = await sameHere(store, past, file);
  if (here) return { article: here, takeBack: async () => undefined };
  const { articlesPerServer } = store.limits;
  if (store.own.collection.size >= articlesPerServer) throw new RefusedChange("full", articlesPerServer);
  const ending = file.slice(idOf(file).length);
  // Another article may have its name by now
  const id = store.own.hasId(idOf(file)) ? freeId(idOf(file), (each) => store.own.hasId(each)) : idOf(file);
  const back = `${id}${ending}`;
  await moveToNew(past, pathOf(store, back));
  return { article: await reread(store, back), takeBack: () => takeAway(store, back, past) };
}

/** The article of the same text, which somebody has added again since. */
async function sameHere(store: ServerStore, past: string, file: string): Promise<ShelvedArticle | undefined> {
  const { own } = store;
  const article = await readBytesAsArticle(file, await readFile(past));
  const same = "reason" in article ? undefined : own.collection.ofSameText(article);
  if (!same || !(await saysOnDisk(store, own.fileOf(same.id), same))) return undefined;
  return own.collection.get(same.id);
}

/** Moves an article's file away; returns how to bring it back. */
async function takeAway(store: ServerStore, file: string, to: string): Promise<() => Promise<unknown>> {
  await moveToNew(pathOf(store, file), to);
  store.own.forget(file);
  return async () => {
    await moveToNew(to, pathOf(store, file));
    return reread(store, file);
  };
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
