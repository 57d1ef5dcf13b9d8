import { expect, test } from "vitest";
import { wordsOf } from "../../src/articles/excerpt.ts";
import { readArticle } from "../../src/articles/read-article.ts";
import { PassageIndex } from "../../src/search/passage-index.ts";

/** Questions stand in paragraphs of their own, and what answers them shares hardly a word with them. */
const INTERVIEW = await readArticle({
  id: "penjaga-mercusuar-tanjung-legu",
  format: "txt",
  text: [
    "Kasmat Bonde menjaga mercusuar Tanjung Legu sendirian. Kami berbicara dengannya di bawah lampu.",
    "Apa pekerjaan tersulit seorang penjaga mercusuar?",
    "Menunggu kapal pengangkut solar. Kalau ombak besar, ia tidak merapat.",
    "Siapa yang mengajari Anda merawat lampu mercusuar?",
    "Paman saya, Ledo Sirang, sebelum ia pensiun.",
    "Kapan mercusuar ini pernah padam?",
    "Pada Maret 1994, selama dua malam.",
  ].join("\n\n"),
});

const index = new PassageIndex();
index.add(INTERVIEW);

test.each([
  ["apa pekerjaan tersulit penjaga mercusuar", "Menunggu kapal pengangkut solar."],
  ["siapa yang mengajari merawat lampu mercusuar", "Paman saya, Ledo Sirang, sebelum ia pensiun."],
  ["kapan mercusuar pernah padam", "Pada Maret 1994, selama dua malam."],
])("%s is answered by what follows the interviewer's question, not by the question", (question, words) => {
  const [first] = index.find(question, { count: 1 }).passages;
  expect(first?.answer && wordsOf(first.answer)).toBe(words);
});
