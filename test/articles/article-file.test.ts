import fc from "fast-check";
import { expect, test } from "vitest";
import { articleFile } from "../../src/articles/article-file.ts";
import { readArticle } from "../../src/articles/read-article.ts";
import { readDocument } from "../../src/articles/read-document.ts";
import type { Block } from "../../src/articles/source-document.ts";
import { nastyText } from "../support/nasty-text.ts";

const blockText = fc
  .oneof(
    nastyText,
    fc
      .array(fc.constantFrom("# ", "#", "\\", "\n", "\r", "\r\n", " ", "---", "a", "Baca juga: x"), {
        maxLength: 12,
      })
      .map((parts) => parts.join("")),
  )
  .map((text) => text.trim())
  .filter((text) => text !== "");
const block: fc.Arbitrary<Block> = fc.record({
  kind: fc.constantFrom("heading" as const, "paragraph" as const, "aside" as const),
  text: blockText,
});
const about = fc.record(
  {
    title: blockText,
    author: blockText,
    date: fc.constantFrom("2026-08-17", "2026-08-17T10:00:00+07:00"),
    url: fc.constant("https://contoh.id/a?b=c#d"),
    language: fc.constantFrom("id" as const, "en" as const),
  },
  { requiredKeys: [] },
);

test("law: a document reads back from its file as the same blocks, description and restored lines", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({ blocks: fc.array(block, { maxLength: 8 }), about, restored: fc.array(blockText) }),
      async ({ blocks, about, restored }) => {
        const text = articleFile({ blocks, about, restored });
        expect(await readDocument({ format: "txt", text })).toEqual({
          blocks,
          about,
          ...(restored.length > 0 ? { restored } : {}),
        });
      },
    ),
    { numRuns: 400 },
  );
});

test.for(["txt", "md", "html"] as const)(
  "law: an article of any %s source is the same article when kept",
  async (format) => {
    await fc.assert(
      fc.asyncProperty(nastyText, about, async (text, about) => {
        const document = await readDocument({
          format,
          text: `Kata Ani.\n\n${text}`,
          about: { title: "Judul", ...about },
        });
        const kept = await readArticle({ id: "a", format: "txt", text: articleFile(document) });
        const read = await readArticle({
          id: "a",
          format,
          text: `Kata Ani.\n\n${text}`,
          about: { title: "Judul", ...about },
        });
        expect(kept).toEqual(read);
      }),
      { numRuns: format === "html" ? 60 : 200 },
    );
  },
);

test("a file reads as its article was published", async () => {
  const document = await readDocument({
    format: "md",
    text: "# Warga menanam bakau\n\nLumpur *naik*.\n\n## Sebab\n\nHujan.\n\nBaca juga: Lain\n",
    about: { url: "https://contoh.id/bakau" },
  });
  expect(articleFile({ ...document, restored: ["Baca juga: Lain"] })).toBe(
    `---
title: Warga menanam bakau
url: https://contoh.id/bakau
blocks: marked
restored:
  - "Baca juga: Lain"
---

# Warga menanam bakau

Lumpur naik.

# Sebab

Hujan.

Baca juga: Lain
`,
  );
});

test("a restored line is a paragraph again, a restored dateline opens its own, and a restored heading stands alone", async () => {
  const restored = ["Baca juga: Lain", "JAKARTA, ANTARA -", "Penutup"];
  const blocks = [
    { kind: "paragraph", text: "JAKARTA, ANTARA - Air naik." },
    { kind: "paragraph", text: "Baca juga: Lain" },
    { kind: "heading", text: "Penutup" },
  ] as const;
  const article = await readArticle({
    id: "a",
    format: "txt",
    text: articleFile({ blocks, about: {}, restored }),
  });
  expect(article.paragraphs.map(({ text, heading }) => [text, heading])).toEqual([
    ["JAKARTA, ANTARA - Air naik.", undefined],
    ["Baca juga: Lain", undefined],
    ["Penutup", undefined],
  ]);
  expect(article.dropped).toEqual([]);
});

test("line ends that an editor on Windows made do not divide or change a block", async () => {
  const text = articleFile({
    blocks: [
      { kind: "heading", text: "Judul" },
      { kind: "paragraph", text: "Satu\nbaris." },
    ],
    about: {},
  }).replaceAll("\n", "\r\n");
  expect((await readDocument({ format: "txt", text })).blocks).toEqual([
    { kind: "heading", text: "Judul" },
    { kind: "paragraph", text: "Satu\nbaris." },
  ]);
});
