import { access } from "node:fs/promises";
import { pastOf, pathOf } from "./change-articles.ts";
import { errorCode } from "./error-code.ts";
import type { ShelvedArticle } from "./collection.ts";
import { freeId } from "./free-id.ts";
import type { StandingChange, Undone } from "./keeper.ts";
import { newToken, standing } from "./records.ts";
import { RefusedChange } from "./refused-change.ts";
import type { ServerStore } from "./server-store.ts";
import { idOf, readFileAsArticle } from "./shelf.ts";
import { keepCopy, moveOver, moveToNew } from "./write-whole.ts";

/** A change that can be undone. */
interface UndoableChange extends StandingChange {
  /** Undefined if the change was never made, although it was recorded. */
  readonly undo: () => Promise<Undone | undefined>;
}

/** Undoes a change, or the last that stands. */
export async function undoChange(store: ServerStore, token?: string): Promise<Undone | undefined> {
  const changes = (await standingChanges(store)).filter(
    ({ change }) => token === undefined || change === token,
  );
  for (const { undo } of changes) {
    const undone = await undo();
    if (undone) return undone;
  }
  return undefined;
}

/** What there is to undo, newest first. */
export async function changesOf(store: ServerStore): Promise<readonly StandingChange[]> {
  return (await standingChanges(store)).map(({ change, at, what, about }) => ({ change, at, what, about }));
}

/** Newest first. */
async function standingChanges(store: ServerStore): Promise<readonly UndoableChange[]> {
  const changes: readonly UndoableChange[] = [
    ...standing(await store.changes.read()).map((record) => ({
      ...record,
      about: idOf(record.file),
      undo: () => undoArticleChange(store, record),
    })),
    ...standing(await store.aliases.read()).map(({ name, other, ...made }) =>
      recorded(store, "aliases", { ...made, what: "alias", about: `${name} = ${other}` }),
    ),
    ...standing(await store.settings.read()).map(({ locale = "", ...made }) =>
      recorded(store, "settings", { ...made, what: "settings", about: locale }),
    ),
    ...standing(await store.feeds.read()).map((record) =>
      recorded(
        store,
        "feeds",
        "follow" in record
          ? { change: record.change, at: record.at, what: "follow", about: record.follow }
          : { change: record.change, at: record.at, what: "unfollow", about: record.unfollow },
      ),
    ),
  ];
  // Those of one moment stay in the order in which they were recorded
  return changes.toReversed().toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

function recorded(
  store: ServerStore,
  list: "aliases" | "settings" | "feeds",
  made: StandingChange,
): UndoableChange {
  return {
    ...made,
    async undo() {
      await store[list].append({ undoes: made.change, at: now(store) });
      return { kind: "undone", what: made.what };
    },
  };
}

interface ArticleChange {
  readonly change: string;
  readonly what: "add" | "replace" | "remove" | "restore";
  readonly file: string;
}

/** Recorded after it is made: what was half undone can be undone again. */
async function undoArticleChange(store: ServerStore, made: ArticleChange): Promise<Undone | undefined> {
  const article = await (made.what === "add" ? undoAdding(store, made) : putBack(store, made));
  if (!article) return undefined;
  await store.changes.append({ undoes: made.change, at: now(store) });
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

function now({ timing }: ServerStore): string {
  return timing.today().toISOString();
}
