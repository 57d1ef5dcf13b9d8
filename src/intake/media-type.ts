/**
 * The media type that a Content-Type header names, without its parameters.
 *
 * @example mediaTypeOf("Text/HTML; charset=utf-8") // "text/html"
 */
export function mediaTypeOf(contentType: string): string {
  return (/^[^;,]*/u.exec(contentType)?.[0] ?? "").trim().toLowerCase();
}

/** The character set that a Content-Type header names, if it names one. */
export function charsetOf(contentType: string): string | undefined {
  return /;\s*charset\s*=\s*["']?(?<name>[^"';,\s]+)/iu.exec(contentType)?.groups?.["name"]?.toLowerCase();
}
