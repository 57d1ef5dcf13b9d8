import { expect, test } from "vitest";
import { wordsOf } from "../../src/articles/excerpt.ts";
import { readArticle } from "../../src/articles/read-article.ts";
import { PassageIndex } from "../../src/search/passage-index.ts";

/** Neighbouring paragraphs share the words of each question; one alone has what it asks for. */
const REGATTA = await readArticle({
  id: "lomba-dayung-sungai-kerinci",
  format: "txt",
  text: [
    "Lomba dayung Sungai Kerinci resmi dibuka Bupati Sahrul Anwar di dermaga Tanjung Batu pada pukul 08.30.",
    "Sebanyak 214 pedayung dari 19 kecamatan berlaga dalam lomba dayung yang dibuka pada 6 Maret 2023 itu.",
    "Lomba dayung itu dipandu pembawa acara Ratna Juwita (37), yang lama tinggal di Jambi.",
    "Ratna Juwita memandu lomba dayung itu tanpa naskah.",
    "Sekitar 40% perahu lomba dayung dibuat di bengkel kecamatan, sisanya disewa dengan biaya Rp 250.000.",
    "Perahu lomba dayung itu ditata 15 menit sebelum lomba dimulai.",
  ].join("\n\n"),
});

const index = new PassageIndex();
index.add(REGATTA);

test.each([
  ["Berapa pedayung yang berlaga dalam lomba dayung Sungai Kerinci?", "214 pedayung"],
  ["Kapan lomba dayung Sungai Kerinci dibuka?", "6 Maret 2023"],
  ["Pukul berapa lomba dayung Sungai Kerinci dibuka?", "pukul 08.30"],
  ["Berapa umur Ratna Juwita?", "(37)"],
  ["Berapa persen perahu lomba dayung dibuat di bengkel?", "40%"],
  ["Berapa biaya sewa perahu lomba dayung?", "Rp 250.000"],
  ["Siapa yang membuka lomba dayung Sungai Kerinci?", "Sahrul Anwar"],
])("%s is answered by the paragraph that has the kind of answer asked for", (question, words) => {
  const [first] = index.find(question, { count: 1 }).passages;
  expect(first?.answer && wordsOf(first.answer)).toContain(words);
});
