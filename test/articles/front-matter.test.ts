import { expect, test } from "vitest";
import { splitFrontMatter } from "../../src/articles/front-matter.ts";
import { UnreadableArticle } from "../../src/articles/unreadable-article.ts";

test("a text without front matter is left whole", () => {
  expect(splitFrontMatter("Satu.\n---\nDua.")).toEqual({ frontMatter: {}, body: "Satu.\n---\nDua." });
});

test("the fields are read and the body is what follows the closing line", () => {
  const { frontMatter, body } = splitFrontMatter(
    '---\r\ntitle: "A: b"\r\ndate: 2026-09-01\r\ntags: [x]\r\n---\r\nIsi.',
  );
  expect(frontMatter).toEqual({ title: "A: b", date: "2026-09-01" });
  expect(body).toBe("Isi.");
});

test("empty front matter says nothing", () => {
  expect(splitFrontMatter("---\n---\nIsi.")).toEqual({ frontMatter: {}, body: "Isi." });
});

test.for([
  ["not closed", "---\ntitle: a\nIsi."],
  ["no YAML", "---\ntitle: [a\n---\nIsi."],
  ["not a list of fields", "---\n- a\n- b\n---\nIsi."],
  ["a title that is a list", "---\ntitle: [a]\n---\nIsi."],
  ["an empty title", '---\ntitle: ""\n---\nIsi.'],
  ["a date in words", "---\ndate: kemarin\n---\nIsi."],
  ["a date that does not exist", "---\ndate: 2026-13-45\n---\nIsi."],
  ["an address without scheme", "---\nurl: contoh.id\n---\nIsi."],
  ["an address of another scheme", "---\nurl: javascript:alert(1)\n---\nIsi."],
  ["a language that is not spoken here", "---\nlanguage: xx\n---\nIsi."],
  ["one word", "---\njudul\n---\nIsi."],
  ["an alias that grows", "---\ntitle: &a [x]\nauthor: *a\n---\nIsi."],
] as const)("front matter is broken by %s", ([, source]) => {
  expect(() => splitFrontMatter(source)).toThrow(UnreadableArticle);
});
