import fc from "fast-check";
import { expect, test } from "vitest";
import { wordsOf } from "../../src/articles/excerpt.ts";
import { readArticle } from "../../src/articles/read-article.ts";
import { PassageIndex } from "../../src/search/passage-index.ts";
import { suggestIn } from "../../src/search/suggest-in.ts";

const index = new PassageIndex();
index.add(
  await readArticle({
    id: "pelabuhan",
    format: "txt",
    text: [
      "Pemerintah membuka kembali pelabuhan Lamalera pada 12 Mei 2024. Warga menyambutnya.",
      "Lampu jalan di kota itu padam sejak Senin malam karena badai.",
      "Nelayan menjual ikan di pasar kota setiap pagi.",
    ].join("\n\n"),
  }),
);

function firstFor(typed: string): string | undefined {
  const [first] = suggestIn([index], typed, 3);
  return first?.answer ? wordsOf(first.answer) : undefined;
}

test.each([
  ["kapan pelabuhan lama", "Lamalera"],
  ["mengapa lam", "Lampu"],
  ["di mana nelayan menj", "menjual ikan"],
  ["Kapan pelabuhan Lamalera dibuka?", "12 Mei 2024"],
])("%s… is completed to a word that stands beside the others", (typed, words) => {
  expect(firstFor(typed)).toContain(words);
});

test("a word is not completed once something follows it", () => {
  expect(firstFor("mengapa lampu ")).toContain("Lampu");
  expect(firstFor("lam ")).toBeUndefined();
});

test("before there is a word to go by nothing is offered", () => {
  for (const typed of ["", "   ", "apa", "di ", "p", "🙂"]) expect(suggestIn([index], typed, 3)).toEqual([]);
});

test("whatever is typed, what is offered is at most as many as wished, best first", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 5 }), (typed, count) => {
      const scores = suggestIn([index], typed, count).map(({ score }) => score);
      expect(scores.length).toBeLessThanOrEqual(count);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    }),
  );
});
