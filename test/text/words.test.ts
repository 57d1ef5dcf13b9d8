import fc from "fast-check";
import { expect, test } from "vitest";
import { sliceOf } from "../../src/text/span.ts";
import { wordsIn } from "../../src/text/words.ts";

test.each([
  ["Harga 1.500 rupiah?", ["Harga", "1.500", "rupiah"]],
  ["anak-anak bermain", ["anak-anak", "bermain"]],
  ["Rahmat, S.H., datang.", ["Rahmat", "S.H", "datang"]],
  ["It’s Smith's hat", ["It’s", "Smith's", "hat"]],
  ["pukul 08.30—09.00", ["pukul", "08.30", "09.00"]],
  ["习近平 tiba", ["习", "近", "平", "tiba"]],
  ["cafe\u0301 naïve", ["cafe\u0301", "naïve"]],
  ["… — ?!", []],
  ["", []],
])("the words of %j are %j", (text, words) => {
  expect(wordsIn(text).map((word) => word.text)).toEqual(words);
});

test("law: words stand where they say, in order, and hold no blank", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      let end = 0;
      for (const word of wordsIn(text)) {
        expect(word.start).toBeGreaterThanOrEqual(end);
        expect(sliceOf(text, word)).toBe(word.text);
        expect(word.text).toMatch(/^\S+$/u);
        end = word.end;
      }
    }),
  );
});
