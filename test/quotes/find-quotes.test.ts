import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { readArticle } from "../../src/articles/read-article.ts";
import { wordsOf } from "../../src/articles/excerpt.ts";
import { findQuotes } from "../../src/quotes/find-quotes.ts";

test("the first sample article has Putin four times and Li Mingjiang twice, besides one quoted word", async () => {
  const id = "hubungan-xi-dan-putin-di-ktt-sco";
  const text = await readFile(new URL(`../../data/articles/${id}.txt`, import.meta.url), "utf8");
  const quotes = findQuotes(await readArticle({ id, format: "txt", text }));
  const shown = quotes
    .filter(({ form }) => form !== "indirect")
    .map(({ words, speaker, form, basis }) =>
      [words.paragraph.number, form, speaker?.name, basis?.kind, wordsOf(words).slice(0, 22)].join(" | "),
    );
  expect(shown).toEqual([
    "6 | fragment | Putin |  | tidak muncul sebagai a",
    "8 | fragment | Putin | pronoun | kesepahaman",
    "8 | fragment | Putin | pronoun | pembukaan jalan menuju",
    "9 | direct | Putin |  | Dalam pertemuan bilate",
    "9 | fragment | Putin |  | secara rinci",
    "11 | direct | Li Mingjiang |  | (Putin) akan berusaha ",
    "12 | direct | Li Mingjiang | continuation | Pada saat yang sama, i",
  ]);
});
