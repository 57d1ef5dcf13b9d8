import { isDeepStrictEqual } from "node:util";
import type { Article } from "../articles/article.ts";
import type { ServerStore } from "./server-store.ts";
import { readFileAsArticle } from "./shelf.ts";

/** Whether the file of an article reads as just that on the disk: another process may have changed it since the last look. */
export async function saysOnDisk(
  { own }: ServerStore,
  file: string | undefined,
  article: Article,
): Promise<boolean> {
  return file !== undefined && isDeepStrictEqual(await readFileAsArticle(own.folder, file), article);
}
