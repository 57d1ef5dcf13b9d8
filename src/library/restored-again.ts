import { decodeSource } from "../articles/decode-source.ts";
import { readDocument } from "../articles/read-document.ts";
import type { SourceDocument } from "../articles/source-document.ts";
import { UnreadableArticle } from "../articles/unreadable-article.ts";
import type { ServerStore } from "./server-store.ts";
import { formatOf, readArticleBytes } from "./shelf.ts";

/** Another text of an article, in which the lines that were restored in the one here stay restored where it has them too. */
export async function restoredAgain(
  store: ServerStore,
  file: string,
  document: SourceDocument,
): Promise<SourceDocument> {
  const again = (await restoredIn(store, file)).filter((line) =>
    document.blocks.some(({ text }) => text.startsWith(line)),
  );
  const restored = [...new Set([...(document.restored ?? []), ...again])];
  return restored.length === 0 ? document : { ...document, restored };
}

/** None in a file that is gone or cannot be read any more. */
async function restoredIn({ own }: ServerStore, file: string): Promise<readonly string[]> {
  const bytes = await readArticleBytes(own.folder, file);
  if ("reason" in bytes) return [];
  try {
    const format = formatOf(file) ?? "txt";
    return (await readDocument({ format, text: decodeSource(bytes) })).restored ?? [];
  } catch (error) {
    if (error instanceof UnreadableArticle) return [];
    throw error;
  }
}
