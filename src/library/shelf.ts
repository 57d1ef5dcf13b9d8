import { constants } from "node:fs";
import { open, readdir } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Article } from "../articles/article.ts";
import { decodeSource, MAX_SOURCE_BYTES, tooLong } from "../articles/decode-source.ts";
import type { SourceFormat } from "../articles/article-source.ts";
import { readArticle } from "../articles/read-article.ts";
import { UnreadableArticle, type UnreadableReason } from "../articles/unreadable-article.ts";
import { errorCode } from "./error-code.ts";

/** A file that was passed over, and why. */
export interface SkippedFile {
  readonly name: string;
  readonly reason: SkipReason;
  /** What exactly is wrong, where there is more to say. */
  readonly detail?: string;
}

export type SkipReason =
  | UnreadableReason
  | "ending"
  | "same-name"
  | "damaged-lines"
  | "no-file"
  | "unopenable";

/** What a folder of articles holds. */
export interface Shelf {
  /** By the files' names. */
  readonly articles: readonly Article[];
  readonly skipped: readonly SkippedFile[];
}

/** The endings of files that articles are kept in. */
const FORMATS: ReadonlyMap<string, SourceFormat> = new Map([
  [".txt", "txt"],
  [".md", "md"],
  [".html", "html"],
  [".htm", "html"],
]);

/**
 * Reads each file of a folder as an article. One that cannot be read is passed over and named; the others load. Hidden
 * files are not looked at.
 *
 * @throws if the folder cannot be read
 */
export async function readShelf(folder: string): Promise<Shelf> {
  const entries = await readdir(folder);
  const articles = new Map<string, Article>();
  const skipped: SkippedFile[] = [];
  for (const name of entries.filter((entry) => !entry.startsWith(".")).toSorted()) {
    const outcome = await readFileAsArticle(folder, name);
    if ("reason" in outcome) skipped.push(outcome);
    else if (articles.has(outcome.id)) skipped.push({ name, reason: "same-name", detail: outcome.id });
    else articles.set(outcome.id, outcome);
  }
  return { articles: [...articles.values()], skipped };
}

/** How a file of this name is written; undefined if no article is kept under such a name. */
export function formatOf(name: string): SourceFormat | undefined {
  return FORMATS.get(extname(name).toLowerCase());
}

/** The id of the article in a file of this name. */
export function idOf(name: string): string {
  return name.slice(0, name.length - extname(name).length);
}

/** Reads a file of a folder as an article, or says why it cannot be read. */
export async function readFileAsArticle(folder: string, name: string): Promise<Article | SkippedFile> {
  const bytes = await readArticleBytes(folder, name);
  return "reason" in bytes ? bytes : readBytesAsArticle(name, bytes);
}

/** The bytes of a file whose name an article may have, or why there are none. */
export async function readArticleBytes(folder: string, name: string): Promise<Uint8Array | SkippedFile> {
  if (!formatOf(name)) return { name, reason: "ending" };
  try {
    return await readOrdinary(join(folder, name), name);
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    return { name, reason: "unopenable", detail: code };
  }
}

/** Opened so that a pipe without a writer is not waited for; devices and pipes may never end. */
const AT_ONCE = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

async function readOrdinary(path: string, name: string): Promise<Uint8Array | SkippedFile> {
  const file = await open(path, AT_ONCE);
  try {
    const stats = await file.stat();
    if (!stats.isFile()) return { name, reason: "no-file" };
    if (stats.size > MAX_SOURCE_BYTES) return { name, reason: "too-long", detail: tooLong(stats.size) };
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** Reads the bytes of a file of this name as an article, or says why they cannot be read. */
export async function readBytesAsArticle(name: string, bytes: Uint8Array): Promise<Article | SkippedFile> {
  const format = formatOf(name);
  if (!format) return { name, reason: "ending" };
  try {
    return await readArticle({ id: idOf(name), format, text: decodeSource(bytes) });
  } catch (error) {
    return skippedFor(name, error);
  }
}

/** What is said of a file that cannot be read. @throws the error, if it says something else */
export function skippedFor(name: string, error: unknown): SkippedFile {
  if (!(error instanceof UnreadableArticle)) throw error;
  return { name, reason: error.reason, ...(error.detail === undefined ? {} : { detail: error.detail }) };
}
