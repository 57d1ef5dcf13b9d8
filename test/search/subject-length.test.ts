import { expect, test } from "vitest";
import { searchWords } from "../../src/words/search-words.ts";
import { subjectLength } from "../../src/search/subject-length.ts";

test.each([
  ["Kopi luwak adalah kopi dari biji yang telah dimakan luwak.", 2],
  ["Kopi luwak (bahasa Inggris: civet coffee) berasal dari Indonesia.", 2],
  ["“Jembatan Ald” (1911) is a bridge.", 2],
  ["Monsoon is a seasonal wind.", 1],
  ["Warga mengungsi ke balai desa.", 0],
  ["Adalah benar bahwa ia pergi.", 0],
  ["", 0],
])("%j opens with a subject of %i words", (text, length) => {
  expect(subjectLength(text, searchWords(text))).toBe(length);
});
