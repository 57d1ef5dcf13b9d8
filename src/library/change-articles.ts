import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Article } from "../articles/article.ts";
import type { ArticleSource } from "../articles/article-source.ts";
import { decodeSource } from "../articles/decode-source.ts";
import { readDocument } from "../articles/read-document.ts";
import type { SourceDocument } from "../articles/source-document.ts";
import { articleLike } from "./article-like.ts";
import type { ShelvedArticle } from "./collection.ts";
import { differenceOf } from "./difference.ts";
import { draftOf, readTitled, type Draft } from "./draft.ts";
import { errorCode } from "./error-code.ts";
import { freeId } from "./free-id.ts";
import type { Added, AlreadyHere, Changed, Removed, Replaced, Restored } from "./keeper.ts";
import { namesIn } from "./names-in.ts";
import { readAside } from "./read-aside.ts";
import { newToken } from "./records.ts";
import { RefusedChange } from "./refused-change.ts";
import { PLACES, type ServerStore } from "./server-store.ts";
import { formatOf } from "./shelf.ts";
import { keepCopy, moveToNew, writeWhole } from "./write-whole.ts";

/** Adds an article, unless it is here. */
export async function addArticle(
  store: ServerStore,
  source: ArticleSource,
): Promise<Added | AlreadyHere | Changed> {
  const { document, title } = await readTitled(source);
  const isTaken = (id: string): boolean => store.own.hasId(id) || store.shared.get(id) !== undefined;
  const id = freeId(source.name ?? title, isTaken);
  const draft = await draftOf(document, id, store.limits.bytesPerArticle);
  const same = store.own.collection.ofSameText(draft.article) ?? store.shared.ofSameText(draft.article);
  if (same) return { kind: "already-here", article: same };
  const before = articleLike(draft.article, store.own.collection);
  if (before) return stage(store, draft, before);
  const { articlesPerServer } = store.limits;
  if (store.own.collection.size >= articlesPerServer) throw new RefusedChange("full", articlesPerServer);
  try {
    return { kind: "added", ...(await keepNew(store, draft)) };
  } catch (error) {
    // Another process took the name since the last look
    if (errorCode(error) !== "EEXIST") throw error;
    await store.own.look("first");
    return addArticle(store, source);
  }
}

/** Puts what a source reads as into an article's place. What it does not say of itself stays as it was. */
export async function replaceArticle(
  store: ServerStore,
  article: Article,
  source: ArticleSource,
): Promise<Replaced | AlreadyHere> {
  const { before } = await ownArticle(store, article);
  const { about, ...document } = await readAside(source);
  const { title, url, author, date } = before;
  const stays = Object.fromEntries(
    Object.entries({ title, url, author, date }).filter(([, value]) => value !== undefined),
  );
  return replaceBy(store, article, { ...document, about: { ...stays, ...about } });
}

/** Puts what was staged under a token into its article's place; undefined if either is gone. */
export async function replaceStaged(
  store: ServerStore,
  staged: string,
): Promise<Replaced | AlreadyHere | undefined> {
  const folder = join(store.folder, PLACES.staged);
  const name = (await namesIn(folder)).find((each) => each.startsWith(`${staged}~`));
  const shelved = name && store.own.collection.get(name.slice(staged.length + 1));
  if (!shelved) return undefined;
  const text = decodeSource(await readFile(join(folder, name)));
  const replaced = await replaceBy(store, shelved.article, await readDocument({ format: "txt", text }));
  await rm(join(folder, name), { force: true });
  return replaced;
}

/** Takes an article away; its text is kept for undoing. */
export async function removeArticle(store: ServerStore, article: Article): Promise<Removed> {
  const { file, before } = await ownArticle(store, article);
  const change = await record(store, "remove", file);
  await moveToNew(pathOf(store, file), pastOf(store, change, file));
  store.own.forget(file);
  return { kind: "removed", article: before, change };
}

/** Makes a dropped line the article's again. */
export async function restoreLine(
  store: ServerStore,
  article: Article,
  line: string,
): Promise<Restored | undefined> {
  const { file, before } = await ownArticle(store, article);
  if (!before.dropped.includes(line)) return undefined;
  const text = decodeSource(await readFile(pathOf(store, file)));
  const document = await readDocument({ format: formatOf(file) ?? "txt", text });
  const restored = [...(document.restored ?? []), line];
  const named = { ...document.about, title: before.title };
  const draft = await draftOf(
    { ...document, about: named, restored },
    before.id,
    store.limits.bytesPerArticle,
  );
  return { kind: "restored", ...(await putInPlace(store, { file, draft, what: "restore" })) };
}

/** Where a file of articles is. */
export function pathOf(store: ServerStore, file: string): string {
  return join(store.own.folder, file);
}

/** Where the text is that a change took away. */
export function pastOf(store: ServerStore, change: string, file: string): string {
  return join(store.folder, PLACES.past, `${change}~${file}`);
}

async function keepNew(
  store: ServerStore,
  { bytes, article }: Draft,
): Promise<{ readonly article: ShelvedArticle; readonly change: string }> {
  const file = `${article.id}.txt`;
  const change = await record(store, "add", file);
  await writeWhole(pathOf(store, file), bytes, { isNew: true });
  return { article: await store.own.take(file, article), change };
}

/** Sets a changed version aside, for a moderator to say whether it replaces the one that is here. */
async function stage(store: ServerStore, { bytes, article }: Draft, before: Article): Promise<Changed> {
  const staged = newToken();
  await writeWhole(join(store.folder, PLACES.staged, `${staged}~${before.id}`), bytes, { isNew: true });
  return { kind: "changed", article: before, staged, difference: differenceOf(before, article) };
}

async function replaceBy(
  store: ServerStore,
  article: Article,
  document: SourceDocument,
): Promise<Replaced | AlreadyHere> {
  const { file, before } = await ownArticle(store, article);
  const draft = await draftOf(document, before.id, store.limits.bytesPerArticle);
  // Where its file cannot be read, what is here is no longer what the folder holds
  const isWhole = store.own.skipped.every(({ name }) => name !== file);
  if (isWhole && isDeepStrictEqual(draft.article, before)) return { kind: "already-here", article: before };
  const difference = differenceOf(before, draft.article);
  return { kind: "replaced", difference, ...(await putInPlace(store, { file, draft, what: "replace" })) };
}

async function putInPlace(
  store: ServerStore,
  { file, draft, what }: { file: string; draft: Draft; what: "replace" | "restore" },
): Promise<{ readonly article: ShelvedArticle; readonly change: string }> {
  const change = await record(store, what, file);
  await keepCopy(pathOf(store, file), pastOf(store, change, file));
  await writeWhole(pathOf(store, file), draft.bytes, { isNew: false });
  return { article: await store.own.take(file, draft.article), change };
}

/** The article as it is here now, and its file. @throws {RefusedChange} if the server has none of its id */
async function ownArticle(
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
async function record(
  { changes, timing }: ServerStore,
  what: "add" | "replace" | "remove" | "restore",
  file: string,
): Promise<string> {
  const change = newToken();
  await changes.append({ change, at: timing.today().toISOString(), what, file });
  return change;
}
