import fc from "fast-check";
import { expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import { wholeParagraph } from "../../src/articles/excerpt.ts";
import { COLOUR, PLAIN } from "../../src/terminal/paint.ts";
import { printable } from "../../src/terminal/printable.ts";
import { renderReply } from "../../src/terminal/render-reply.ts";
import { articleOf, askLine, sampleLibrary } from "../support/sample.ts";

const plain = { locale: "en", paint: PLAIN } as const;

test("a passage shows its place, its whole paragraph, and the answering sentence in bold", async () => {
  const article = await articleOf("air-naik", "Satu kalimat. Dua kalimat. Tiga.");
  const [paragraph] = article.paragraphs;
  const [, second] = paragraph?.sentences ?? [];
  if (!paragraph || !second) throw new Error("the paragraph has no second sentence");
  const text = wholeParagraph(article, paragraph);
  const passage = { text, answer: { ...text, span: second }, score: 1 };
  const reply = { kind: "passages", question: "x", passages: [passage], missing: ["beras"] } as const;
  expect(renderReply(reply, plain)).toBe(
    'Air naik ¶1\n→ Dua kalimat.\nSatu kalimat. Dua kalimat. Tiga.\n\nFound in no article: "beras"',
  );
  expect(renderReply(reply, { ...plain, paint: COLOUR })).toContain(
    "Satu kalimat. \u001B[1mDua kalimat.\u001B[22m Tiga.",
  );
});

test("an article is read under its headings, with its paragraphs' numbers", async () => {
  const library = await sampleLibrary([await articleOf("a", "Satu.\n\nBagian dua\n\nDua.\n\nTiga.")]);
  expect(renderReply(await askLine("/articles read a", library), plain)).toBe(
    "A\n\n¶1 Satu.\n\nBagian dua\n\n¶2 Dua.\n\n¶3 Tiga.",
  );
  expect(renderReply(await askLine("/articles read a paragraph: 3", library), plain)).toBe(
    "A\n\nBagian dua\n\n¶2 Dua.\n\n¶3 Tiga.",
  );
});

test("the list of articles says what each holds and what was left out", async () => {
  const text = renderReply(await askLine("/artikel", await sampleLibrary()), { ...plain, locale: "id" });
  expect(text).toContain("3 artikel");
  expect(text).toContain(
    "Hubungan Xi dan Putin di KTT SCO [hubungan-xi-dan-putin-di-ktt-sco]\n  12 paragraf",
  );
  expect(text).toContain('Tidak disertakan: "Post a Comment", "Previous Post Next Post"');
});

test("an empty library says how to fill it", async () => {
  const empty = await sampleLibrary([]);
  expect(renderReply(await askLine("/articles", empty), plain)).toMatch(/put \.txt, \.md or \.html files/u);
});

test("help names every command in the asker's language, and those of a library's keepers in one line", async () => {
  const text = renderReply(await askLine("/bantuan", await sampleLibrary()), { ...plain, locale: "id" });
  for (const { name } of commands.filter(({ access }) => !access)) expect(text).toContain(`/${name.id}`);
  const [line = ""] = /^\/pustaka .*$/mu.exec(text) ?? [];
  for (const { name } of commands.filter(({ access }) => access))
    expect(line).toContain(name.id.split(" ")[1]);
});

test("an article cannot steer the terminal", async () => {
  const article = await articleOf("a", "Awal \u001B[2Jlalu \u0007 dan \u202Ekanan\u2066 akhir.");
  const library = await sampleLibrary([article]);
  expect(renderReply(await askLine("/articles read a", library), plain)).toBe(
    "A\n\n¶1 Awal ␛[2Jlalu ␇ dan ␦kanan␦ akhir.",
  );
});

test("law: what is printable has no control character but line break and tab, and its other characters are untouched", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const shown = printable(text);
      expect(shown).not.toMatch(/(?![\n\t])\p{Cc}/u);
      expect(shown).toHaveLength(text.length);
      const safe = (part: string): string => part.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069␀-␦]/gu, "");
      expect(safe(shown)).toBe(safe(text));
    }),
  );
});
