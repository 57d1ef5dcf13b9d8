import { expect, test } from "vitest";
import { leansOnSentenceBefore } from "../../src/summary/leans-on-sentence-before.ts";

test.each([
  "Ia menolak usul itu.",
  "Dia dirawat sejak kemarin.",
  "Mereka pulang setelah hujan reda.",
  "Menurut dia, biayanya terlalu besar.",
  "Menurutnya, biayanya terlalu besar.",
  "Namun, ia tidak hadir.",
  "Hal tersebut ia katakan dalam seminar.",
  "Ini bukan yang pertama.",
  "That was the last game of the season.",
  "“Kami siap,” katanya.",
  '"Kami siap," ujar dia.',
  '"Kami siap. Semua sudah dilatih."',
  "He declined to comment.",
  "She’s leaving in May.",
  "But they never arrived.",
  '"We are ready," he said.',
  '"We are ready," said she.',
])("%j needs the sentence before it", (sentence) => {
  expect(leansOnSentenceBefore(sentence)).toBe(true);
});

test.each([
  "Iasa Putri menolak usul itu.",
  "Menurut Kepala Dinas, biayanya terlalu besar.",
  '"Kami siap," kata Rina.',
  '"Kami siap," kata seorang warga.',
  "Gubernur mengatakan dia akan datang.",
  "Himalaya is far away.",
  '"We are ready," Smith said.',
  "The mayor said he would resign.",
  "Item by item, the list grew.",
  "This week the river froze.",
  "Itu saja tidak cukup bagi petani.",
])("%j stands alone", (sentence) => {
  expect(leansOnSentenceBefore(sentence)).toBe(false);
});
