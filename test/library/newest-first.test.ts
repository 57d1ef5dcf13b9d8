import { expect, test } from "vitest";
import { wordsOf } from "../../src/articles/excerpt.ts";
import { articleOf, sampleLibrary } from "../support/sample.ts";

/** An article that quotes two people, of a date if one is given. */
function newsOf(id: string, date?: string) {
  const front = date === undefined ? "" : `---\ndate: ${date}\n---\n`;
  return articleOf(id, `${front}"${id} satu," kata Ani Lestari.\n\n"${id} dua," kata Budi Hartono.`);
}

test("quotations of the newest article come first, in its reading order, and undated ones last", async () => {
  const library = await sampleLibrary([
    await newsOf("tanpa-tanggal"),
    await newsOf("lama", "2025-01-31"),
    await newsOf("baru", "2026-02-01T01:00:00+07:00"),
    await newsOf("kemarin", "2026-01-31T19:00:00Z"),
  ]);
  const said = (await library.quotes({})).map(({ words }) => wordsOf(words).replace(",", ""));
  expect(said).toEqual([
    "kemarin satu",
    "kemarin dua",
    "baru satu",
    "baru dua",
    "lama satu",
    "lama dua",
    "tanpa-tanggal satu",
    "tanpa-tanggal dua",
  ]);
});

test("a quotation whose speaker the article does not give is neither stated nor inferred", async () => {
  const library = await sampleLibrary([
    await articleOf(
      "a",
      '"Kami menolak rencana itu sejak awal, kata mereka."\n\nHujan.\n\n"Ya," kata Ani Lestari. "Itu saja."',
    ),
  ]);
  const counts = await Promise.all(
    [{}, { certainty: "stated" as const }, { certainty: "inferred" as const }].map(
      async (wish) => (await library.quotes(wish)).length,
    ),
  );
  expect(counts).toEqual([3, 1, 1]);
});
