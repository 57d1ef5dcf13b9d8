import { UnreadableArticle } from "./unreadable-article.ts";

/** The longest source that is read, in bytes: about 300,000 words, ten times the longest reportage. */
export const MAX_SOURCE_BYTES = 2_000_000;

/**
 * The text of a source file, without a byte order mark.
 *
 * @throws {UnreadableArticle} if it is empty, longer than {@link MAX_SOURCE_BYTES}, binary or not UTF-8
 */
export function decodeSource(bytes: Uint8Array): string {
  if (bytes.length > MAX_SOURCE_BYTES) {
    throw new UnreadableArticle("too-long", tooLong(bytes.length));
  }
  // UTF-16, as its byte order mark says
  if (/^(?:fffe|feff)/u.test(Buffer.from(bytes.subarray(0, 2)).toString("hex")))
    throw new UnreadableArticle("not-utf-8");
  const text = decodeUtf8(bytes);
  if (text.includes("\0")) throw new UnreadableArticle("binary");
  if (text.trim() === "") throw new UnreadableArticle("empty");
  return text;
}

/** Says of a source of so many bytes how many it may have. */
export function tooLong(bytes: number): string {
  return `${bytes} bytes of at most ${MAX_SOURCE_BYTES}`;
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableArticle(bytes.includes(0) ? "binary" : "not-utf-8");
  }
}
