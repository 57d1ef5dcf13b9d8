import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Article } from "../articles/article.ts";
import type { ArticleSource } from "../articles/article-source.ts";
import { decodeSource } from "../articles/decode-source.ts";
import { readDocument } from "../articles/read-document.ts";
import type { SourceDocument } from "../articles/source-document.ts";
import { ownArticle, putInPlace } from "./article-change.ts";
import { differenceOf } from "./difference.ts";
import { draftOf } from "./draft.ts";
import type { AlreadyHere, Replaced } from "./keeper.ts";
import { nameUnder } from "./name-under.ts";
import { namesIn } from "./names-in.ts";
import { readAside } from "./read-aside.ts";
import { restoredAgain } from "./restored-again.ts";
import { saysOnDisk } from "./says-on-disk.ts";
import { PLACES, type ServerStore } from "./server-store.ts";

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
  const names = new Set(await namesIn(folder));
  const shelved = store.own.collection
    .shelved()
    .find(({ article }) => names.has(nameUnder(staged, article.id)));
  if (!shelved) return undefined;
  const name = nameUnder(staged, shelved.article.id);
  const text = decodeSource(await readFile(join(folder, name)));
  const replaced = await replaceBy(store, shelved.article, await readDocument({ format: "txt", text }));
  await rm(join(folder, name), { force: true });
  return replaced;
}

async function replaceBy(
  store: ServerStore,
  article: Article,
  document: SourceDocument,
): Promise<Replaced | AlreadyHere> {
  const { file, before } = await ownArticle(store, article);
  const again = await restoredAgain(store, file, document);
  const draft = await draftOf(again, before.id, store.limits.bytesPerArticle);
  if (isDeepStrictEqual(draft.article, before) && (await saysOnDisk(store, file, before)))
    return { kind: "already-here", article: before };
  const difference = differenceOf(before, draft.article);
  return { kind: "replaced", difference, ...(await putInPlace(store, { file, draft, what: "replace" })) };
}
