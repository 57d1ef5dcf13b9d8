import { expect, test } from "vitest";
import { relativesOf, synonymsOf } from "../../src/words/synonyms.ts";
import { ENGLISH_FAMILIES } from "../../src/words/families-english.ts";
import { ENGLISH_SYNONYMS } from "../../src/words/synonyms-english.ts";
import { INDONESIAN_SPELLINGS } from "../../src/words/spellings-indonesian.ts";
import { INDONESIAN_SYNONYMS } from "../../src/words/synonyms-indonesian.ts";
import { stemOf } from "../../src/text/stem.ts";

test("a synonym stands for a word, and the word for it", () => {
  expect(synonymsOf("tunda", "id")).toContain("undur");
  expect(synonymsOf("undur", "id")).toContain("tunda");
  expect(synonymsOf(stemOf("movie", "en"), "en")).toContain("film");
});

test("all words of a family stand for each other, and all spellings of a word", () => {
  expect(relativesOf(stemOf("died", "en"), "en")).toContain(stemOf("death", "en"));
  expect(relativesOf(stemOf("seller", "en"), "en")).toContain(stemOf("sale", "en"));
  expect(relativesOf("zaman", "id")).toContain("jaman");
});

test.each([
  ["Indonesian", INDONESIAN_SYNONYMS],
  ["English", ENGLISH_SYNONYMS],
  ["English, by family,", ENGLISH_FAMILIES],
  ["Indonesian, by spelling,", INDONESIAN_SPELLINGS],
])("every group of %s words has two words at least and is opened by a word of its own", (_, groups) => {
  const lines = groups.trim().split("\n");
  const firsts = lines.map((line) => line.split(" ")[0]);
  expect(new Set(firsts).size).toBe(firsts.length);
  expect(lines.filter((line) => new Set(line.split(" ")).size < 2)).toEqual([]);
});
