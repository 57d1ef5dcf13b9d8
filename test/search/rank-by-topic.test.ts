import fc from "fast-check";
import { expect, test } from "vitest";
import type { Article } from "../../src/articles/article.ts";
import { wordsOf, type Excerpt } from "../../src/articles/excerpt.ts";
import { readArticle } from "../../src/articles/read-article.ts";
import { rankByTopic } from "../../src/search/rank-by-topic.ts";

const FLOOD = await readArticle({
  id: "banjir-di-sungai-landai",
  format: "txt",
  text: [
    "Banjir merendam tiga desa di tepi sungai Landai sejak Selasa malam. Warga mengungsi ke balai desa.",
    "Bupati Sinta Wardana meminta bantuan perahu karet. Ia juga membuka dapur umum untuk para pengungsi.",
    "Harga beras di pasar kecamatan naik dua kali lipat karena jalan terputus.",
  ].join("\n\n"),
});

function sentencesOf(article: Article): readonly Excerpt[] {
  return article.paragraphs.flatMap((paragraph) =>
    paragraph.sentences.map((span) => ({ article, paragraph, span })),
  );
}

function about(topic: string): readonly string[] {
  return rankByTopic(topic, sentencesOf(FLOOD), (excerpt) => excerpt).map(wordsOf);
}

test("a sentence about the topic comes before one whose neighbour is about it, and others are left out", () => {
  expect(about("harga beras")).toEqual([
    "Harga beras di pasar kecamatan naik dua kali lipat karena jalan terputus.",
  ]);
  expect(about("pengungsi")).toEqual([
    "Warga mengungsi ke balai desa.",
    "Ia juga membuka dapur umum untuk para pengungsi.",
    "Banjir merendam tiga desa di tepi sungai Landai sejak Selasa malam.",
    "Bupati Sinta Wardana meminta bantuan perahu karet.",
  ]);
});

test("a topic in English finds Indonesian words", () => {
  expect(about("rice price")[0]).toContain("Harga beras");
});

test("a topic of grammar alone is about nothing", () => {
  expect(about("apa yang di")).toEqual([]);
});

test("what is equally near stays in its order", () => {
  const items = sentencesOf(FLOOD).map((excerpt, at) => ({
    at,
    excerpt: { ...excerpt, span: { start: 0, end: 6 } },
  }));
  const ranked = rankByTopic("banjir", items, ({ excerpt }) => excerpt);
  expect(ranked.map(({ at }) => at)).toEqual([0, 1]);
});

test("what is kept is some of what was given, each once", () => {
  const items = sentencesOf(FLOOD);
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (topic) => {
      const ranked = rankByTopic(topic, items, (excerpt) => excerpt);
      expect(new Set(ranked).size).toBe(ranked.length);
      for (const item of ranked) expect(items).toContain(item);
    }),
  );
});
