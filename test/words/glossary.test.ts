import { describe, expect, it } from "vitest";
import { pairsIn } from "../../src/words/glossary-pairs.ts";
import { glossary, GLOSSARY_FIELDS } from "../../src/words/glossary.ts";

/** Words of letters, inner hyphens, points and apostrophes, one blank between two of them, at most five. */
const TERM = /^[A-Za-z]+(?:[-'.][A-Za-z]+)*(?: [A-Za-z]+(?:[-'.][A-Za-z]+)*){0,5}$/u;

function isName(term: string): boolean {
  return /^[A-Z]/u.test(term);
}

describe.each(Object.entries(GLOSSARY_FIELDS))("the glossary's field %s", (_field, text) => {
  const lines = text.trim().split("\n");

  it("has on each line one English word, an equals sign and at least one Indonesian word", () => {
    const malformed = lines.filter((line) => {
      const [english = "", indonesian = "", ...more] = line.split(" = ");
      return more.length > 0 || ![english, ...indonesian.split(", ")].every((term) => TERM.test(term));
    });
    expect(malformed).toEqual([]);
  });

  it("writes names with a capital on both sides and all else in lower case", () => {
    const uneven = pairsIn(text).filter(
      ([english, indonesian]) =>
        isName(english) !== isName(indonesian) ||
        (!isName(english) && (english !== english.toLowerCase() || indonesian !== indonesian.toLowerCase())),
    );
    expect(uneven).toEqual([]);
  });

  it("gives an English word one line", () => {
    const headwords = lines.map((line) => line.split(" = ")[0]);
    expect(headwords.filter((word, at) => headwords.indexOf(word) !== at)).toEqual([]);
  });
});

describe("the glossary", () => {
  it("has enough words for news: more than three thousand English ones and five thousand pairs", () => {
    expect(new Set(glossary.map(([english]) => english)).size).toBeGreaterThan(3_000);
    expect(glossary.length).toBeGreaterThan(5_000);
  });

  it("has no pair twice, whichever fields it stands in", () => {
    const pairs = glossary.map((pair) => pair.join(" = ").toLowerCase());
    expect(pairs.filter((pair, at) => pairs.indexOf(pair) !== at)).toEqual([]);
  });

  it("leaves out words that both languages spell alike, which need no translation", () => {
    const alike = glossary.filter(
      ([english, indonesian]) => english.toLowerCase() === indonesian.toLowerCase(),
    );
    expect(alike).toEqual([]);
  });

  it.each([
    ["prime minister", "perdana menteri"],
    ["foreign minister", "menteri luar negeri"],
    ["hospital", "rumah sakit"],
    ["United States", "Amerika Serikat"],
    ["United Nations", "PBB"],
    ["Germany", "Jerman"],
    ["Egypt", "Mesir"],
    ["Dutch", "Belanda"],
    ["August", "Agustus"],
    ["Wednesday", "Rabu"],
    ["capital", "ibu kota"],
    ["century", "abad"],
    ["invade", "invasi"],
    ["won", "menang"],
    ["wrote", "tulis"],
    ["population", "penduduk"],
    ["height", "tinggi"],
    ["price", "harga"],
    ["earthquake", "gempa"],
    ["doctor", "dokter"],
    ["election", "pemilu"],
    ["summit", "ktt"],
  ])("knows %s as %s", (english, indonesian) => {
    expect(glossary).toContainEqual([english, indonesian]);
  });
});

describe("pairsIn", () => {
  it("makes a pair of each Indonesian word on a line", () => {
    expect(pairsIn("\nrice = beras, padi\nriver = sungai\n")).toEqual([
      ["rice", "beras"],
      ["rice", "padi"],
      ["river", "sungai"],
    ]);
  });

  it("passes over lines of another shape", () => {
    expect(pairsIn("rice\n = beras\nriver = \n\n")).toEqual([]);
  });
});
