import { articleFile } from "../articles/article-file.ts";
import type { ArticleSource } from "../articles/article-source.ts";
import { decodeSource } from "../articles/decode-source.ts";
import { UnreadableArticle, type UnreadableReason } from "../articles/unreadable-article.ts";
import { decodeText } from "./decode-text.ts";
import { IntakeRefused, type IntakeReason } from "./intake-refused.ts";
import { pageSource } from "./page-source.ts";
import { readHere, type Reader } from "./reader.ts";

/** A file that somebody gave. */
export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type UploadReader = (bytes: Uint8Array, name: string, reader: Reader) => Promise<ArticleSource>;

const READERS: ReadonlyMap<string, UploadReader> = new Map<string, UploadReader>([
  ["txt", async (bytes, name) => ({ format: "txt", text: textOf(bytes), name })],
  ["md", async (bytes, name) => ({ format: "md", text: textOf(bytes), name })],
  ["markdown", async (bytes, name) => ({ format: "md", text: textOf(bytes), name })],
  ["html", readPage],
  ["htm", readPage],
  ["docx", readWord],
  ["pdf", refusePdf],
]);

/**
 * The source text of an uploaded file.
 *
 * @throws {IntakeRefused} if its ending is none that is read, or its content is not what the ending says
 */
export async function readUpload({ name, bytes }: Upload, reader: Reader = readHere): Promise<ArticleSource> {
  const [, stem = "", ending = ""] = /^(.*)\.([^.]*)$/su.exec(name.trim()) ?? [];
  const read = READERS.get(ending.toLowerCase());
  if (!read) throw new IntakeRefused("ending");
  return read(bytes, plainName(stem), reader);
}

/** A name without folders, control characters and what turns the direction of writing. */
function plainName(stem: string): string {
  const [last = ""] = stem.split(/[/\\]/u).slice(-1);
  return last.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "").trim() || "artikel";
}

async function readPage(bytes: Uint8Array, name: string, reader: Reader): Promise<ArticleSource> {
  const text = decodeText(bytes, "text/html");
  if (text.trim() === "") throw new IntakeRefused("empty");
  return pageSource(await reader.page(text), { name });
}

async function readWord(bytes: Uint8Array, name: string, reader: Reader): Promise<ArticleSource> {
  const document = await reader.docx(bytes);
  if (document.blocks.length === 0) throw new IntakeRefused("empty");
  return { format: "txt", text: articleFile(document), about: document.about, name };
}

/** A PDF holds lines; where a paragraph ends, above all at the foot of a page, it does not say for certain. */
async function refusePdf(): Promise<never> {
  throw new IntakeRefused("loose-pdf");
}

const REASONS = {
  empty: "empty",
  binary: "not-what-it-says",
  "not-utf-8": "unreadable-text",
  "too-long": "too-large",
  "too-deep": "too-large",
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
