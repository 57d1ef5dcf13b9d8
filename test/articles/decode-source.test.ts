import { expect, test } from "vitest";
import { decodeSource, MAX_SOURCE_BYTES } from "../../src/articles/decode-source.ts";
import { UnreadableArticle, type UnreadableReason } from "../../src/articles/unreadable-article.ts";

function reasonOf(bytes: Uint8Array): UnreadableReason | undefined {
  try {
    decodeSource(bytes);
  } catch (error) {
    if (error instanceof UnreadableArticle) return error.reason;
    throw error;
  }
  return undefined;
}

test("a byte order mark is not part of the text", () => {
  expect(decodeSource(Buffer.from("\uFEFFSatu."))).toBe("Satu.");
  expect(decodeSource(Buffer.from("\uFEFF“Satu.”", "utf16le"))).toBe("“Satu.”");
  expect(decodeSource(Buffer.from("\uFEFF“Satu.”", "utf16le").swap16())).toBe("“Satu.”");
});

test("what is no UTF-8 text is refused with its reason", () => {
  expect(reasonOf(Buffer.from(""))).toBe("empty");
  expect(reasonOf(Buffer.from(" \n\t\u00A0\n"))).toBe("empty");
  expect(reasonOf(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0xff]))).toBe("binary");
  expect(reasonOf(Buffer.from("satu\0dua"))).toBe("binary");
  expect(reasonOf(Buffer.from("harga naik \xA35", "latin1"))).toBe("not-utf-8");
  expect(reasonOf(Buffer.from("satu", "utf16le"))).toBe("binary");
  expect(reasonOf(Buffer.from([0xff, 0xfe, 0x00, 0xd8]))).toBe("not-utf-8");
  expect(reasonOf(new Uint8Array(MAX_SOURCE_BYTES + 1).fill(97))).toBe("too-long");
});
