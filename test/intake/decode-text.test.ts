import { expect, test } from "vitest";
import { decodeText } from "../../src/intake/decode-text.ts";
import { decodeWindows1252 } from "../../src/intake/windows-1252.ts";

const latin = (text: string): Buffer => Buffer.from(text, "latin1");

test.for([
  ["text/html; charset=utf-8", Buffer.from("“Air naik” — Kafé"), "“Air naik” — Kafé"],
  ["text/html; charset=iso-8859-1", Buffer.from("“Air naik” — Kafé"), "“Air naik” — Kafé"],
  ["text/html; charset=iso-8859-1", latin("\u0093Air naik\u0094 Kaf\u00E9"), "“Air naik” Kafé"],
  ['text/html;charset="windows-1252"', latin("\u0091Air\u0092 \u0080 5"), "‘Air’ € 5"],
  ["text/html", latin('<meta charset="windows-1252"><p>Kaf\u00E9'), '<meta charset="windows-1252"><p>Kafé'],
  ["text/html", latin("Kaf\u00E9 \u0096 buka"), "Kafé – buka"],
  ["text/html; charset=utf-8", latin("Kaf\u00E9"), "Kafé"],
  ["text/html", Buffer.concat([latin("\u00EF\u00BB\u00BF"), Buffer.from("Kafé")]), "Kafé"],
  ["text/html; charset=utf-8", Buffer.from("\uFEFFAir “naik”", "utf16le"), "Air “naik”"],
  ["text/html; charset=shift_jis", Buffer.from([0x93, 0xfa, 0x96, 0x7b]), "日本"],
  [
    "application/xml",
    latin('<?xml version="1.0" encoding="ISO-8859-2"?><a>\u00B1</a>'),
    '<?xml version="1.0" encoding="ISO-8859-2"?><a>ą</a>',
  ],
  ["text/plain; charset=us-ascii", Buffer.from("Air naik"), "Air naik"],
] as const)("%s: %o reads as %s", ([contentType, bytes, text]) => {
  expect(decodeText(bytes, contentType)).toBe(text);
});

test("a page of UTF-8 with one broken letter keeps the others", () => {
  const bytes = Buffer.concat([Buffer.from("“Air naik” "), Buffer.from([0xe2, 0x80]), Buffer.from(" lagi")]);
  expect(decodeText(bytes, "text/html; charset=utf-8")).toBe("“Air naik” \uFFFD lagi");
});

test.for([
  ["text/html", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), "not-what-it-says"],
  ["text/html; charset=klingon", latin("Kaf\u00E9"), "unreadable-text"],
  ["text/html; charset=utf-7", Buffer.from("+ADw-script+AD4-"), "unreadable-text"],
] as const)("%s with %o is refused as %s", ([contentType, bytes, reason]) => {
  expect(() => decodeText(bytes, contentType)).toThrow(expect.objectContaining({ reason }));
});

test("Windows-1252 differs from Latin-1 where it has marks", () => {
  const bytes = Uint8Array.from({ length: 32 }, (_, index) => 0x80 + index);
  expect(decodeWindows1252(bytes).replace(/[\u0080-\u009F]/gu, "")).toBe("€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ");
  expect(decodeWindows1252(bytes)).toHaveLength(32);
});
