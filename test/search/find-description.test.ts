import { expect, test } from "vitest";
import { wordsOf } from "../../src/articles/excerpt.ts";
import { readArticle } from "../../src/articles/read-article.ts";
import { PassageIndex } from "../../src/search/passage-index.ts";

/** People who are named in several paragraphs, and described in one of them. */
const FESTIVAL = await readArticle({
  id: "pesta-layang-layang",
  format: "txt",
  text: [
    "Pesta layang-layang Teluk Sano kembali digelar, kata Wirya Batuah di depan ribuan penonton dan Mirna Saputri.",
    "Wirya Batuah menerbangkan layang-layang pertama bersama Kolbi Nariyo dan Tamrin Ledo dari Kampung Sano.",
    "“Anginnya bagus tahun ini,” kata Mirna Saputri, perajin bambu yang ikut sejak kecil.",
    "Tamrin Ledo (41), warga Kampung Sano, menjual 300 layang-layang dalam sehari.",
    "Hadiah utama diserahkan Bupati Wirya Batuah kepada Dewi Anggun dan Hasto Belang di panggung.",
    "Kolbi Nariyo sudah tiga kali menang di Teluk Sano. Ia menjabat sebagai apa saja tidak disebut.",
    "Dewi Anggun adalah juara nasional asal Teluk Sano. Hasto Belang datang bersama Dewi Anggun.",
    "Hasto Belang yang bekerja sebagai nelayan baru kali ini ikut.",
    "Kepala Dinas Pariwisata Sano itu pulang lebih awal. Rumina Sel lelah, katanya kepada Dewi Anggun.",
    "Rumina Sel berharap pesta itu digelar lagi.",
  ].join("\n\n"),
});

const HARBOUR = await readArticle({
  id: "harbour-bell",
  format: "txt",
  text: [
    "The harbour bell of Quillmouth rang again on Sunday, and Ines Farrow cried when she heard it, said Tobias Wren.",
    "Ines Farrow, who was a lighthouse keeper until 2011, had asked for the bell to be mended.",
    "Tobias Wren paid for the rope together with Ines Farrow and Odile Marsh.",
    "“It was time,” said the harbour master, Tobias Wren, after Odile Marsh had left Quillmouth.",
    "Odile Marsh is an engineer and drew the new frame.",
  ].join("\n\n"),
});

const index = new PassageIndex();
index.add(FESTIVAL);
index.add(HARBOUR);

test.each([
  ["Siapa Wirya Batuah?", "Bupati Wirya Batuah"],
  ["mirna saputri itu siapa", "perajin bambu"],
  ["siapa sih tamrin ledo", "warga Kampung Sano"],
  ["Siapakah Dewi Anggun?", "juara nasional"],
  ["hasto belang siapa ya", "bekerja sebagai nelayan"],
  ["Who is Ines Farrow?", "lighthouse keeper"],
  ["whos tobias wren", "the harbour master, Tobias Wren"],
  ["who is odile marsh", "is an engineer"],
])("%s is answered by the sentence that describes the person", (question, words) => {
  const [first] = index.find(question, { count: 1 }).passages;
  expect(first?.answer && wordsOf(first.answer)).toContain(words);
});

test("what somebody is called by in place of the name speaks for the paragraph", () => {
  const [first] = index.find("rumina sel siapa sih", { count: 1 }).passages;
  expect(first && wordsOf(first.text)).toMatch(/^Kepala Dinas Pariwisata Sano itu/u);
});

test.each([
  ["Siapa bupati yang menyerahkan hadiah utama?", "Wirya Batuah"],
  ["Who was the lighthouse keeper?", "Ines Farrow"],
])("%s asks for a name and is answered by it", (question, words) => {
  const [first] = index.find(question, { count: 1 }).passages;
  expect(first?.answer && wordsOf(first.answer)).toContain(words);
});
