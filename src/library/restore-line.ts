import { readFile } from "node:fs/promises";
import type { Article } from "../articles/article.ts";
import { decodeSource } from "../articles/decode-source.ts";
import { readDocument } from "../articles/read-document.ts";
import { ownArticle, pathOf, putInPlace } from "./article-change.ts";
import { draftOf } from "./draft.ts";
import type { Restored } from "./keeper.ts";
import type { ServerStore } from "./server-store.ts";
import { formatOf } from "./shelf.ts";

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
