import fc from "fast-check";
import { expect, test } from "vitest";
import { searchWords } from "../../src/words/search-words.ts";

function forms(text: string): readonly string[] {
  return searchWords(text).map(({ form }) => form);
}

test("a doubled word is one word, whatever hangs on it", () => {
  expect(forms("Anak-anak dan tokoh-tokohnya")).toEqual(["anak", "dan", "tokoh"]);
});

test("a word doubled by a figure is that word", () => {
  expect(forms("anak2 kejadian2nya CO2 kapten31")).toEqual(["anak", "kejadian", "co2", "kapten31"]);
});

test("another compound with a hyphen is its parts", () => {
  expect(forms("perang Rusia-Ukraina")).toEqual(["perang", "rusia", "ukraina"]);
});

test("figures compare however thousands and decimals are written", () => {
  expect(forms("1.500 1,500 1500")).toEqual(["1500", "1500", "1500"]);
  expect(forms("3,5 3.5")).toEqual(["3.5", "3.5"]);
});

test("a figure stands apart from its unit and its currency", () => {
  expect(forms("25km")).toEqual(["25", "km"]);
  expect(forms("Rp4.500")).toEqual(["rp", "4500"]);
  expect(forms("the 10th day")).toEqual(["the", "10", "day"]);
});

test("a compound that is written as one word or two is two", () => {
  expect(forms("ibukotanya")).toEqual(["ibu", "kota"]);
});

test("AS and US in capitals are countries, as and us are words", () => {
  expect(forms("pasukan AS")).toEqual(["pasukan", "amerika", "serikat"]);
  expect(forms("as for us")).toEqual(["as", "for", "us"]);
});

test("diacritics, apostrophes and points of initials do not matter", () => {
  expect(forms("Céline’s")).toEqual(["celine"]);
  expect(forms("S.H. Jum'at")).toEqual(["sh", "jumat"]);
});

test("every word stands where it says", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
      for (const { text: word, start, end } of searchWords(text)) expect(text.slice(start, end)).toBe(word);
    }),
  );
});
