import type { ArticleSource } from "../articles/article-source.ts";
import { decodeSource } from "../articles/decode-source.ts";
import { UnreadableArticle, type UnreadableReason } from "../articles/unreadable-article.ts";
import { IntakeRefused, type IntakeReason } from "./intake-refused.ts";

/** A file that somebody gave. */
export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type Reader = (bytes: Uint8Array) => Promise<ArticleSource>;

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ["txt", async (bytes) => ({ format: "txt", text: textOf(bytes) })],
  ["md", async (bytes) => ({ format: "md", text: textOf(bytes) })],
  ["html", async (bytes) => ({ format: "html", text: textOf(bytes) })],
  ["htm", async (bytes) => ({ format: "html", text: textOf(bytes) })],
]);

/**
 * The source text of an uploaded file.
 *
 * @throws {IntakeRefused} if its ending is none that is read, or its content is not what the ending says
 */
export async function readUpload({ name, bytes }: Upload): Promise<ArticleSource> {
  const [, stem = name, ending = ""] = /^(.*)\.([^.]*)$/su.exec(name) ?? [];
  const read = READERS.get(ending.toLowerCase());
  if (!read) throw new IntakeRefused("ending");
  return { ...(await read(bytes)), name: stem };
}

const REASONS = {
  empty: "empty",
  binary: "not-what-it-says",
  "not-utf-8": "unreadable-text",
  "too-long": "too-large",
  "front-matter": "damaged",
  "no-paragraphs": "empty",
} as const satisfies Readonly<Record<UnreadableReason, IntakeReason>>;

function textOf(bytes: Uint8Array): string {
  try {
    return decodeSource(bytes);
  } catch (error) {
    if (error instanceof UnreadableArticle) throw new IntakeRefused(REASONS[error.reason], error.detail);
    throw error;
  }
}
