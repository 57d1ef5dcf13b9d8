import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "../../src/text/fold.ts";

test.each([
  ["  Jusuf  KALLA’s ", "jusuf kalla's"],
  ["Erdoğan", "erdogan"],
  ["ﬁnal ２０２４", "final 2024"],
  ["Qur`an – Qurʼan", "qur'an - qur'an"],
  ["satu\u00a0\n dua", "satu dua"],
])("%j folds to %j", (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test("law: what is folded does not fold further", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});
