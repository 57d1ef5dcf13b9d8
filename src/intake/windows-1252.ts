/** What stands at 0x80 to 0x9F; those that Windows-1252 leaves open stay control characters, as browsers have it. */
const UPPER = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/** Every name under which the web calls Windows-1252, for what says ISO-8859-1 or ASCII is read as it (WHATWG Encoding). */
export const WINDOWS_1252: ReadonlySet<string> = new Set(
  (
    "windows-1252 cp1252 x-cp1252 ansi_x3.4-1968 ascii us-ascii cp819 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 iso_8859-1 " +
    "iso_8859-1:1987 l1 latin1 csisolatin1"
  ).split(" "),
);

/** Bytes as Windows-1252 text. Some versions of Node read 0x80 to 0x9F wrongly, so it is spelt out here. */
export function decodeWindows1252(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) {
    text += byte >= 0x80 && byte <= 0x9f ? (UPPER[byte - 0x80] ?? "") : String.fromCharCode(byte);
  }
  return text;
}
