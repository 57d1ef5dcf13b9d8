import fc from "fast-check";
import { expect, test } from "vitest";
import { joinExpressions } from "../../src/words/expressions.ts";
import { searchWords } from "../../src/words/search-words.ts";

test.each([
  ["en", "when did the harbour master pass away", "when did the harbour master die"],
  ["en", "why was the cook getting the sack", "why was the cook dismiss"],
  ["en", "how many lost their lives in the storm", "how many die in the storm"],
  ["en", "who took part in the regatta", "who participate the regatta"],
  ["en", "who set fire to the barn", "who burn the barn"],
  ["id", "kapan juru mudi itu meninggal dunia", "kapan juru mudi itu meninggal"],
  ["id", "kenapa warungnya gulung tikar", "kenapa warungnya bangkrut"],
] as const)("in %s, %s is: %s", (language, asked, meant) => {
  const joined = joinExpressions(searchWords(asked), language).map(({ form }) => form);
  expect(joined).toEqual(searchWords(meant).map(({ form }) => form));
});

test("the words of an expression that carry matter are kept", () => {
  const [, joined] = joinExpressions(searchWords("who passed away"), "en");
  expect(joined).toMatchObject({ form: "die", also: ["passed", "away"] });
});

test("words that begin an expression and go on otherwise stay as they are", () => {
  const words = searchWords("who looked at the pass and took the train");
  expect(joinExpressions(words, "en")).toEqual(words);
});

test("of any text no more words are made than it has", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
      const words = searchWords(text);
      expect(joinExpressions(words, "en").length).toBeLessThanOrEqual(words.length);
    }),
  );
});
