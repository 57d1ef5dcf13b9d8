import { expect, test } from "vitest";
import { LanguageIndex } from "../../src/search/language-index.ts";
import { namesIn } from "../../src/search/names-in-question.ts";
import { readQuestion } from "../../src/search/question.ts";
import { splitSentences } from "../../src/text/sentences.ts";

const TEXT =
  "Kapal milik Sinta Wardana karam. Pelaut menyebut Sinta tidak ada di kapal. Warga bertanya kepada Wardana. Karam lagi.";

function indexOf(text: string): LanguageIndex {
  const index = new LanguageIndex("id");
  const paragraphs = [{ number: 1, text, sentences: splitSentences(text) }];
  index.add({ id: "kapal", title: "Kapal karam", language: "id", dropped: [], paragraphs });
  return index;
}

/** Every place that a word of a question may have. */
const EVERYWHERE = new Set(Array.from({ length: 20 }, (_, place) => place));

function namesOf(
  text: string,
  lookups = [indexOf(TEXT)],
  found: ReadonlySet<number> = EVERYWHERE,
): readonly string[] {
  const question = readQuestion(text);
  const names = namesIn(question, lookups, found);
  return question.words.filter((_, place) => names.has(place)).map((word) => word.text);
}

test("a name is known as one though the asker writes it small", () => {
  expect(namesOf("kapal sinta wardana karam di mana?")).toEqual(["sinta", "wardana"]);
});

test("a word that only opens sentences with a capital is no name", () => {
  expect(namesOf("kata pelaut soal kapal karam")).toEqual([]);
});

test("what the asker writes with a capital is a name, known or not", () => {
  expect(namesOf("Siapa Rukmana?")).toEqual(["Rukmana"]);
});

test("a word that another library writes small is no name", () => {
  const other = indexOf("Gula dan sinta dijual. Orang membeli sinta setiap hari.");
  expect(namesOf("sinta wardana", [indexOf(TEXT), other])).toEqual(["wardana"]);
});

test("a word that is found nowhere and in no list of words is a name where the question has no capitals", () => {
  const index = [indexOf(TEXT)];
  expect(namesOf("siapa rukmana dan kenapa kapalnya karam", index, new Set([1, 2]))).toEqual(["rukmana"]);
  expect(namesOf("Siapa sebenarnya rukmana?", index, new Set())).toEqual(["rukmana"]);
  expect(namesOf("Siapa rukmana menurut Sinta?", index, new Set([1, 2]))).toEqual(["Sinta"]);
  expect(namesOf("siapa rukmana?", index, new Set([0]))).toEqual([]);
  expect(namesOf("siapa gubernur jepang", index, new Set())).toEqual(["jepang"]);
});
