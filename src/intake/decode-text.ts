import { charsetOf } from "./media-type.ts";
import { IntakeRefused } from "./intake-refused.ts";
import { decodeWindows1252, WINDOWS_1252 } from "./windows-1252.ts";

/** Where a page or a feed may name its character set itself: a meta element, or an XML declaration. */
const DECLARED =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*(?<meta>[^"'\s/>;]+)|^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["'](?<xml>[^"']+)/iu;
const DECLARED_WITHIN = 4_096;
const UTF_8: ReadonlySet<string> = new Set(["utf-8", "utf8", "unicode-1-1-utf-8"]);

/**
 * The text of a site's answer. A byte order mark says how it is written; then the bytes themselves, for text that reads as
 * UTF-8 beyond ASCII was written as UTF-8, whatever is declared; then the header; then the page. Text that is
 * declared nowhere and is not UTF-8 is Windows-1252.
 *
 * @throws {IntakeRefused} if it is no text, or of a character set that is not known
 */
export function decodeText(bytes: Uint8Array, contentType: string): string {
  const marked = markedCharset(bytes);
  const text =
    marked === undefined ? decodeUnmarked(bytes, contentType) : new TextDecoder(marked).decode(bytes);
  if (text.includes("\0")) throw new IntakeRefused("not-what-it-says");
  return text;
}

function markedCharset([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return undefined;
}

function decodeUnmarked(bytes: Uint8Array, contentType: string): string {
  const utf8 = readUtf8(bytes);
  if (utf8 !== undefined && utf8.length < bytes.length) return utf8;
  const charset = charsetOf(contentType) ?? charsetWithin(bytes) ?? "";
  if (charset === "" || UTF_8.has(charset)) return utf8 ?? readBrokenUtf8(bytes);
  if (WINDOWS_1252.has(charset)) return decodeWindows1252(bytes);
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch (error) {
    throw new IntakeRefused("unreadable-text", charset, { cause: error });
  }
}

function readUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** One wrong letter in UTF-8 is a fault of the site's, and shows as a browser shows it; text without a right one is no UTF-8. */
function readBrokenUtf8(bytes: Uint8Array): string {
  const text = new TextDecoder("utf-8").decode(bytes);
  return /[^\0-\u007F\uFFFD]/u.test(text) ? text : decodeWindows1252(bytes);
}

function charsetWithin(bytes: Uint8Array): string | undefined {
  const groups = DECLARED.exec(decodeWindows1252(bytes.subarray(0, DECLARED_WITHIN)))?.groups;
  return (groups?.["meta"] ?? groups?.["xml"])?.toLowerCase();
}
