import { join } from "node:path";
import type { Article } from "../articles/article.ts";
import type { ArticleSource } from "../articles/article-source.ts";
import type { SourceDocument } from "../articles/source-document.ts";
import { articleLike } from "./article-like.ts";
import { pathOf, recordChange } from "./article-change.ts";
import type { ShelvedArticle } from "./collection.ts";
import { differenceOf } from "./difference.ts";
import { draftOf, readTitled, type Draft } from "./draft.ts";
import { errorCode } from "./error-code.ts";
import { freeId } from "./free-id.ts";
import type { Added, AlreadyHere, Changed } from "./keeper.ts";
import { nameUnder } from "./name-under.ts";
import { newToken } from "./records.ts";
import { restoredAgain } from "./restored-again.ts";
import { RefusedChange } from "./refused-change.ts";
import { PLACES, type ServerStore } from "./server-store.ts";
import { writeWhole } from "./write-whole.ts";

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
  if (before) return stage(store, document, before);
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

async function keepNew(
  store: ServerStore,
  { bytes, article }: Draft,
): Promise<{ readonly article: ShelvedArticle; readonly change: string }> {
  const file = `${article.id}.txt`;
  const change = await recordChange(store, "add", file);
  await writeWhole(pathOf(store, file), bytes, { isNew: true });
  return { article: await store.own.take(file, article), change };
}

/** Sets a changed version aside, for a moderator to say whether it replaces the one that is here. */
async function stage(
  store: ServerStore,
  document: SourceDocument,
  before: Article,
): Promise<Changed | AlreadyHere> {
  const file = store.own.fileOf(before.id);
  const again = file === undefined ? document : await restoredAgain(store, file, document);
  const { bytes, article } = await draftOf(again, before.id, store.limits.bytesPerArticle);
  if (store.own.collection.ofSameText(article) === before) return { kind: "already-here", article: before };
  const staged = newToken();
  await writeWhole(join(store.folder, PLACES.staged, nameUnder(staged, before.id)), bytes, { isNew: true });
  return { kind: "changed", article: before, staged, difference: differenceOf(before, article) };
}
