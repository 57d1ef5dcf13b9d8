import type { Article } from "../articles/article.ts";
import { ownArticle, pastOf, pathOf, recordChange } from "./article-change.ts";
import type { Removed } from "./keeper.ts";
import type { ServerStore } from "./server-store.ts";
import { moveToNew } from "./write-whole.ts";

/** Takes an article away; its text is kept for undoing. */
export async function removeArticle(store: ServerStore, article: Article): Promise<Removed> {
  const { file, before } = await ownArticle(store, article);
  const change = await recordChange(store, "remove", file);
  await moveToNew(pathOf(store, file), pastOf(store, change, file));
  store.own.forget(file);
  return { kind: "removed", article: before, change };
}
