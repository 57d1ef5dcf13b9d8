import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { languageOf } from "../../src/text/language.ts";
import questions from "./language-questions.json" with { type: "json" };

describe("questions", () => {
  test.each([
    ["Indonesian", questions.id, "id"],
    ["English", questions.en, "en"],
    ["those in other languages", questions.other, "und"],
    ["names alone", questions.names, "und"],
  ])("%s are told from the others", (_, texts, language) => {
    expect(texts.filter((text) => languageOf(text) !== language)).toEqual([]);
  });

  test("an English title inside a question does not turn it", () => {
    expect(languageOf("Siapa pengarang buku The Rise and Fall of the Tin Kings?")).toBe("id");
    expect(languageOf("Who wrote the novel Hujan di Atas Kota dan Desa?")).toBe("en");
  });
});

describe("paragraphs", () => {
  test("a paragraph in Indonesian is Indonesian though it quotes English", () => {
    const text =
      'Menteri itu menutup pidatonya dengan kalimat "we will not give up" di depan para wartawan asing. Ia menolak menjawab pertanyaan.';
    expect(languageOf(text)).toBe("id");
  });

  test("a paragraph in English is English though it names Indonesian places", () => {
    const text =
      "Residents of Tanjung Priok and Kebon Jeruk said that water had reached their windows before help came.";
    expect(languageOf(text)).toBe("en");
  });

  test("a headline in capitals is read like any other text", () => {
    expect(languageOf("Pemerintah Akan Menaikkan Harga Bahan Bakar Minggu Depan")).toBe("id");
    expect(languageOf("Government Will Raise the Price of Fuel Next Week")).toBe("en");
  });
});

test("law: any text has a language, and blanks around it do not change it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      expect(["id", "en", "und"]).toContain(languageOf(text));
      expect(languageOf(` \n${text}\t`)).toBe(languageOf(text));
    }),
  );
});
