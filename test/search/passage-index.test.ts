import { expect, test } from "vitest";
import { readArticle } from "../../src/articles/read-article.ts";
import { wordsOf } from "../../src/articles/excerpt.ts";
import { PassageIndex } from "../../src/search/passage-index.ts";
import type { Article } from "../../src/articles/article.ts";

const HARBOUR = await readArticle({
  id: "pelabuhan-lamalera",
  format: "txt",
  text: [
    "Pemerintah Kabupaten Lembata membuka kembali pelabuhan Lamalera pada 12 Mei 2024 setelah perbaikan dua tahun.",
    "Kepala pelabuhan, Yosef Bataona, mengatakan perbaikan itu menelan biaya Rp 4,5 miliar.",
    "“Nelayan kini tidak perlu menunggu air pasang,” kata Yosef.",
    "Dermaga lama runtuh karena badai pada 2021. Delapan perahu tenggelam dan satu gudang ikan hanyut.",
  ].join("\n\n"),
});

const BRIDGE = await readArticle({
  id: "gullmere-bridge",
  format: "txt",
  text: [
    "The bridge over the river Ald at Gullmere was closed on Monday because engineers found cracks in its deck.",
    "The mayor, Ruth Okoye, said the repair would cost 3 million pounds and last until October.",
  ].join("\n\n"),
});

function indexOf(...articles: readonly Article[]): PassageIndex {
  const index = new PassageIndex();
  for (const article of articles) index.add(article);
  return index;
}

function firstAnswer(question: string): string | undefined {
  const answer = indexOf(HARBOUR, BRIDGE).find(question, { count: 3 }).passages[0]?.answer;
  return answer ? wordsOf(answer) : undefined;
}

test("a question finds the passage that answers it, and in it the sentence", () => {
  expect(firstAnswer("Kapan pelabuhan Lamalera dibuka kembali?")).toContain("12 Mei 2024");
  expect(firstAnswer("Berapa perahu yang tenggelam?")).toBe(
    "Delapan perahu tenggelam dan satu gudang ikan hanyut.",
  );
  expect(firstAnswer("Who is the mayor of Gullmere?")).toContain("Ruth Okoye");
});

test("a question about another matter is not answered, and its unknown words are named as they were typed", () => {
  const findings = indexOf(HARBOUR, BRIDGE).find("Siapa juara Liga Champions di Wembley?", { count: 3 });
  expect(findings.answered).toBe(false);
  expect(findings.missing).toEqual(["juara", "Liga", "Champions", "Wembley"]);
});

test("a question without a word to look for finds nothing and misses nothing", () => {
  expect(indexOf(HARBOUR).find("Apa itu?", { count: 3 })).toEqual({
    passages: [],
    missing: [],
    answered: false,
  });
});

test("a slip of the pen is forgiven where the library does not have the word", () => {
  const findings = indexOf(HARBOUR).find("Siapa Bataone?", { count: 1 });
  expect(findings.missing).toEqual([]);
  expect(findings.passages[0]?.text.paragraph.number).toBe(2);
});

test("only the article asked for is looked at", () => {
  const findings = indexOf(HARBOUR, BRIDGE).find("repair cost pelabuhan", { article: BRIDGE, count: 5 });
  expect(findings.passages.map(({ text }) => text.article.id)).toEqual(["gullmere-bridge"]);
});

test("nothing of a removed article is found again", () => {
  const index = indexOf(HARBOUR, BRIDGE);
  index.remove(BRIDGE);
  expect(index.find("Who is the mayor of Gullmere?", { count: 3 }).passages).toEqual([]);
});
