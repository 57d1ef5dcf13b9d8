import { UnreadableArticle } from "./unreadable-article.ts";

/** The longest source that is read, in bytes: about 300,000 words, ten times the longest reportage. */
export const MAX_SOURCE_BYTES = 2_000_000;

/**
 * The text of a source file, without a byte order mark.
 *
 * @throws {UnreadableArticle} if it is empty, longer than {@link MAX_SOURCE_BYTES}, binary, or neither UTF-8 nor marked as UTF-16
 */
export function decodeSource(bytes: Uint8Array): string {
  if (bytes.length > MAX_SOURCE_BYTES) {
    throw new UnreadableArticle("too-long", tooLong(bytes.length));
  }
  const text = decode(bytes);
  if (text.includes("\0")) throw new UnreadableArticle("binary");
  if (text.trim() === "") throw new UnreadableArticle("empty");
  return text;
}

/** Says of a source of so many bytes how many it may have. */
export function tooLong(bytes: number): string {
  return `${bytes} bytes of at most ${MAX_SOURCE_BYTES}`;
}

/** A byte order mark says for certain that a text is UTF-16; Windows calls it Unicode. */
const MARKS: readonly (readonly [first: number, second: number, charset: string])[] = [
  [0xff, 0xfe, "utf-16le"],
  [0xfe, 0xff, "utf-16be"],
];

function decode(bytes: Uint8Array): string {
  const marked = MARKS.find(([first, second]) => bytes[0] === first && bytes[1] === second);
  const [, , charset = "utf-8"] = marked ?? [];
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableArticle(marked === undefined && bytes.includes(0) ? "binary" : "not-utf-8");
  }
}
