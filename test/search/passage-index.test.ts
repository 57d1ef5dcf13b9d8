import { expect, test } from "vitest";
import type { Article } from "../../src/articles/article.ts";
import { wordsOf } from "../../src/articles/excerpt.ts";
import { readArticle } from "../../src/articles/read-article.ts";
import { PassageIndex } from "../../src/search/passage-index.ts";

const HARBOUR = await readArticle({
  id: "pelabuhan-lamalera",
  format: "txt",
  text: [
    "Pemerintah Kabupaten Lembata membuka kembali pelabuhan Lamalera pada 12 Mei 2024 setelah perbaikan dua tahun.",
    "Kepala pelabuhan, Yosef Bataona, mengatakan perbaikan itu menelan biaya Rp 4,5 miliar.",
    "“Nelayan kini tidak perlu menunggu air pasang,” kata Yosef.",
    "Dermaga lama runtuh karena badai pada 2021. Delapan perahu tenggelam dan satu gudang ikan hanyut.",
    "Menurut Maria Kolin, ketua kelompok nelayan, Yosef menjanjikan mesin es untuk musim depan.",
  ].join("\n\n"),
});

const BRIDGE = await readArticle({
  id: "gullmere-bridge",
  format: "txt",
  text: [
    "The bridge over the river Ald at Gullmere was closed on Monday because engineers found cracks in its deck.",
    "The mayor, Ruth Okoye, said the repair would cost 3 million pounds and last until October.",
    "A ferry carries children to school in the meantime.",
  ].join("\n\n"),
});

function indexOf(...articles: readonly Article[]): PassageIndex {
  const index = new PassageIndex();
  for (const article of articles) index.add(article);
  return index;
}

function firstAnswer(question: string): string | undefined {
  const { passages, answered } = indexOf(HARBOUR, BRIDGE).find(question, { count: 3 });
  const [first] = passages;
  return first?.answer && answered ? wordsOf(first.answer) : undefined;
}

test.each([
  ["Kapan pelabuhan Lamalera dibuka kembali?", "12 Mei 2024"],
  ["Berapa perahu yang tenggelam?", "Delapan perahu"],
  ["Berapa biaya perbaikan pelabuhan?", "Rp 4,5 miliar"],
  ["Mengapa dermaga lama runtuh?", "karena badai"],
  ["Siapa ketua kelompok nelayan?", "Maria Kolin"],
  ["pelabuhan lamalera dibuka lagi kapan", "12 Mei 2024"],
  ["ketua kelompok nelayan namanya sapa", "Maria Kolin"],
  ["yosef ngejanjiin apa", "menjanjikan mesin es"],
  ["Who is the mayor of Gullmere?", "Ruth Okoye"],
  ["Why was the bridge closed?", "engineers found cracks"],
  ["How much will the repair of the bridge cost?", "3 million pounds"],
])("%s is answered by the sentence that says it", (question, words) => {
  expect(firstAnswer(question)).toContain(words);
});

test("what somebody said is looked for where that person speaks, not where the name merely stands", () => {
  expect(firstAnswer("Apa kata Yosef?")).toContain("kata Yosef");
});

test("an English question finds an Indonesian article, and the reverse", () => {
  expect(firstAnswer("When was the harbour of Lamalera reopened?")).toContain("12 Mei 2024");
  expect(firstAnswer("Mengapa jembatan di Gullmere ditutup?")).toContain("cracks");
});

test("another word for the same thing finds it", () => {
  expect(firstAnswer("Berapa ongkos perbaikan pelabuhan?")).toContain("Rp 4,5 miliar");
});

test("a question about another matter is not answered, and its unknown words are named as they were typed", () => {
  const findings = indexOf(HARBOUR, BRIDGE).find("Siapa juara Liga Champions di Wembley?", { count: 3 });
  expect(findings.answered).toBe(false);
  expect(findings.missing).toEqual(["juara", "Liga", "Champions", "Wembley"]);
});

test("a question that shares a word with an article is still refused if what matters is not there", () => {
  const findings = indexOf(HARBOUR, BRIDGE).find("Berapa biaya kuliah kedokteran di Surabaya?", { count: 3 });
  expect(findings.answered).toBe(false);
  expect(findings.missing).toEqual(["kuliah", "kedokteran", "Surabaya"]);
  expect(findings.passages).not.toEqual([]);
});

test.each([
  "When did the Beatles split up?",
  "how high is the tower of pisa",
  "Apa ibu kota Australia?",
  "siapa yang nulis laskar pelangi",
  "Kapan jembatan Suramadu dibuka?",
])("%s, about something that no article is about, is refused", (question) => {
  expect(indexOf(HARBOUR, BRIDGE).find(question, { count: 3 }).answered).toBe(false);
});

test.each([
  "Siapa Rahmawati yang membuka kembali pelabuhan?",
  "siapa rahmawati yang membuka kembali pelabuhan?",
])("%s misses whoever no article names, with a capital or without", (question) => {
  const { missing } = indexOf(HARBOUR, BRIDGE).find(question, { count: 3 });
  expect(missing.map((word) => word.toLowerCase())).toEqual(["rahmawati"]);
});

test.each(["Apa itu?", "", "   ", "yang di dan", "🙂🙂", "?!"])(
  "%j has no word to look for: it finds nothing and misses nothing",
  (question) => {
    expect(indexOf(HARBOUR).find(question, { count: 3 })).toEqual({
      passages: [],
      missing: [],
      answered: false,
    });
  },
);

test.each([
  "ماذا قال العمدة؟",
  "市長は何と言いましたか",
  "Qui est le maire?",
  "Was sagte der Bürgermeister über die Brücke?",
])("%s, in a language that no article has, is refused without a fuss", (question) => {
  expect(indexOf(HARBOUR).find(question, { count: 3 }).answered).toBe(false);
});

test("what is written without blanks is named in one piece where it is missing", () => {
  expect(indexOf(HARBOUR).find("市長は何と言いましたか", { count: 3 }).missing).toEqual([
    "市長は何と言いましたか",
  ]);
  expect(indexOf(HARBOUR).find("walikota Ende", { count: 3 }).missing).toEqual(["walikota", "Ende"]);
});

test("an address is no part of a question, and characters of no width none of a word", () => {
  const found = indexOf(HARBOUR).find("https://example.org/a?b=c siapa Yo\u200bsef Bata\u00adona", {
    count: 3,
  });
  expect(found.missing).toEqual([]);
  expect(found.passages[0]?.text.paragraph.number).toBe(2);
});

test("a slip of the pen is forgiven where the library does not have the word", () => {
  const findings = indexOf(HARBOUR).find("Siapa Bataone?", { count: 1 });
  expect(findings.missing).toEqual([]);
  expect(findings.passages[0]?.text.paragraph.number).toBe(2);
});

test("a word that everybody knows is never taken for a slip", () => {
  expect(indexOf(HARBOUR).find("beras", { count: 3 }).missing).toEqual(["beras"]);
});

test("only the article asked for is looked at", () => {
  const findings = indexOf(HARBOUR, BRIDGE).find("repair cost pelabuhan", { article: BRIDGE, count: 5 });
  expect(findings.passages.map(({ text }) => text.article.id)).toEqual(["gullmere-bridge"]);
});

test("nothing of a removed article is found again, and it can come back", () => {
  const index = indexOf(HARBOUR, BRIDGE);
  index.remove(BRIDGE);
  expect(index.find("Who is the mayor of Gullmere?", { count: 3 }).missing).toEqual(["mayor", "Gullmere"]);
  index.add(BRIDGE);
  expect(index.find("Who is the mayor of Gullmere?", { count: 3 }).answered).toBe(true);
});

test("an empty library answers nothing and has none of the words", () => {
  expect(indexOf().find("Siapa Yosef?", { count: 3 })).toEqual({
    passages: [],
    missing: ["Yosef"],
    answered: false,
  });
});

test("the nearest paragraphs to a text are those that share its rarest words", () => {
  const [nearest] = indexOf(HARBOUR, BRIDGE).nearest("delapan perahu tenggelam dan gudang hanyut", 2);
  expect(nearest?.paragraph.number).toBe(4);
});

test.each([
  ["How many elephants are there?", ["elephants"]],
  ["How old is Mr Fandango?", ["Fandango"]],
  ["seberapa tinggi gunung Zarzuela sih?", ["gunung", "Zarzuela"]],
  ["emang bener Zarzuela mundur?", ["Zarzuela", "mundur"]],
])("of %s only what it is about can be missing", (question, missing) => {
  expect(indexOf(HARBOUR, BRIDGE).find(question, { count: 3 }).missing).toEqual(missing);
});

test("words that stand in every paragraph of one language's only article still lead to it", async () => {
  const trains = await readArticle({
    id: "trains",
    format: "md",
    text: [
      "# Night trains return",
      "The first night train in nine years left the coast on Thursday.",
      "Critics called the train a museum on wheels.",
      "A ticket costs twelve dollars.",
    ].join("\n\n"),
  });
  const { passages } = indexOf(HARBOUR, trains).find("kapan kereta malam dibuka kembali?", {
    count: 1,
  });
  expect(passages[0]?.text.paragraph.text).toContain("first night train");
});
