import fc from "fast-check";
import { expect, test } from "vitest";
import { readQuestion } from "../../src/search/question.ts";

test.each([
  ["Siapa kepala pelabuhan itu?", "who"],
  ["Who runs the harbour?", "who"],
  ["Kapan jembatan dibuka?", "when"],
  ["Tahun berapa jembatan dibuka?", "when"],
  ["In what year was it built?", "when"],
  ["Di mana kapal itu karam?", "where"],
  ["Negara mana yang menang?", "where"],
  ["Which city hosts the fair?", "where"],
  ["Berapa perahu yang tenggelam?", "how-many"],
  ["How many boats sank?", "how-many"],
  ["Mengapa dermaga ditutup?", "why"],
  ["Why was the pier closed?", "why"],
  ["Apa kata bupati tentang banjir?", "said"],
  ["What did the mayor say about the flood?", "said"],
  ["Apa itu kopi luwak?", "define"],
  ["What is a monsoon?", "define"],
  ["Apa nama kapal itu?", "which"],
  ["What was the captain doing when the ship sank?", "which"],
  ["Who steered when the storm came?", "who"],
  ["When the storm came, who steered?", "when"],
  ["kapalnya karam di pelabuhan mana?", "where"],
  ["di hotel apa rapatnya?", "where"],
  ["What is the price of the ferry?", "how-many"],
  ["What share of the boats sank?", "how-many"],
  ["apa yg bikin dermaga ditutup?", "why"],
  ["penyebabnya apa?", "why"],
  ["bunga tabungan yang 10 tahun berapa?", "how-many"],
  ["How come the pier is closed?", "why"],
  ["nahkoda bilang apa soal badai", "said"],
  ["whos the captain", "who"],
  ["wheres the ferry now", "where"],
  ["whats a monsoon", "define"],
] as const)("%s asks for: %s", (text, kind) => {
  expect(readQuestion(text).kind).toBe(kind);
});

test("grammar and question words are not looked for", () => {
  const words = readQuestion("Siapa yang akan memindahkan patung di alun-alun itu?").words;
  expect(words.map(({ text }) => text)).toEqual(["memindahkan", "patung", "alun-alun"]);
});

test("what only leads to the matter is left out, unless nothing else is asked", () => {
  expect(readQuestion("tolong jelasin soal dermaga dong").words.map(({ form }) => form)).toEqual(["dermaga"]);
  expect(readQuestion("What happened in Gullmere?").words.map(({ form }) => form)).toEqual(["gullmere"]);
  expect(readQuestion("apa kabar?").words.map(({ form }) => form)).toEqual(["kabar"]);
});

test("the kind of thing asked for is known", () => {
  const { words, focus } = readQuestion("Di pulau manakah mutiara dibudidayakan?");
  expect(words[focus ?? -1]?.text).toBe("pulau");
  const english = readQuestion("How many countries signed the treaty?");
  expect(english.words[english.focus ?? -1]?.text).toBe("countries");
});

test("a question about an area, a price or an age expects its units", () => {
  expect(readQuestion("Berapa luas danau itu?").units.words).toContain("hektare");
  expect(readQuestion("How old is the bridge?").units.words).toContain("years");
  expect(readQuestion("Siapa pemilik danau itu?").units).toEqual({ words: [], signs: [] });
});

test.each([
  ["Berapa umur kapten itu?", "brackets"],
  ["What percentage of the boats returned?", "percent"],
  ["Berapa harga tiketnya?", "currency"],
] as const)("%s may be answered by a figure with no word for its unit", (text, sign) => {
  expect(readQuestion(text).units.signs).toEqual([sign]);
});

test("no question, however long, has more than forty words to look for", () => {
  const text = Array.from({ length: 500 }, (_, at) => `kata${at}`).join(" ");
  expect(readQuestion(text).words).toHaveLength(40);
});

test("any text is a question", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      expect(readQuestion(text).words.length).toBeLessThanOrEqual(40);
    }),
  );
});

test.each([
  ["siapa aja yg hadir di KTT?", "id", "who", ["hadir", "KTT"]],
  ["brp korban gempa?", "id", "how-many", ["korban", "gempa"]],
  ["kok kapalnya ga berlayar", "id", "why", ["kapalnya", "berlayar"]],
  ["gmn tanggapan Prabowo", "id", "said", ["tanggapan", "Prabowo"]],
  ["Why didn't he resign?", "en", "why", ["resign"]],
  ["What is a tau neutrino?", "en", "define", ["tau", "neutrino"]],
] as const)("%s is read as it is meant, though it is written as in a chat", (text, language, kind, words) => {
  const question = readQuestion(text);
  expect(question).toMatchObject({ language, kind });
  expect(question.words.map((word) => word.text)).toEqual(words);
});
