import { readFile } from "node:fs/promises";
import { decodeSource } from "../articles/decode-source.ts";
import { readDocument } from "../articles/read-document.ts";
import type { SourceDocument } from "../articles/source-document.ts";
import { pathOf } from "./article-change.ts";
import type { ServerStore } from "./server-store.ts";
import { formatOf } from "./shelf.ts";

/** Another text of an article, in which the lines that were restored in the one here stay restored where it has them too. */
export async function restoredAgain(
  store: ServerStore,
  file: string,
  document: SourceDocument,
): Promise<SourceDocument> {
  // What cannot be read any more says nothing of lines
  if (store.own.skipped.some(({ name }) => name === file)) return document;
  const text = decodeSource(await readFile(pathOf(store, file)));
  const before = await readDocument({ format: formatOf(file) ?? "txt", text });
  const again = (before.restored ?? []).filter((line) =>
    document.blocks.some(({ text }) => text.startsWith(line)),
  );
  const restored = [...new Set([...(document.restored ?? []), ...again])];
  return restored.length === 0 ? document : { ...document, restored };
}
