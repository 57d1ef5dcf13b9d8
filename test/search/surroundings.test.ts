import { expect, test } from "vitest";
import { readArticle } from "../../src/articles/read-article.ts";
import { PassageIndex } from "../../src/search/passage-index.ts";

/** Two fires of which the telling paragraphs say the same in the same words: what burnt stands only above them. */
const FIRES = await Promise.all(
  [
    { place: "Pasar Senggol Maumere", kiosks: "64", day: "Selasa" },
    { place: "Gudang kopra Larantuka", kiosks: "17", day: "Kamis" },
  ].map(({ place, kiosks, day }) =>
    readArticle({
      id: `kebakaran-${kiosks}`,
      format: "txt",
      text: [
        `${place} terbakar pada ${day} malam.`,
        "Petugas pemadam baru tiba setelah satu jam.",
        `Api menghanguskan ${kiosks} bangunan, kata kepala pemadam.`,
        "Tidak ada korban jiwa.",
      ].join("\n\n"),
    }),
  ),
);

const index = new PassageIndex();
for (const article of FIRES) index.add(article);

test.each([
  ["Berapa bangunan yang hangus di Pasar Senggol Maumere?", "64 bangunan"],
  ["Berapa bangunan yang hangus di gudang kopra Larantuka?", "17 bangunan"],
])("%s prefers the article whose beginning names the place", (question, words) => {
  const { passages } = index.find(question, { count: 8 });
  const telling = passages.map(({ text }) => text.paragraph).filter(({ number }) => number === 3);
  expect(telling).toHaveLength(2);
  expect(telling[0]?.text).toContain(words);
});
