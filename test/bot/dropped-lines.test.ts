import fc from "fast-check";
import { expect, test } from "vitest";
import { beginningOf, findLine } from "../../src/bot/dropped-lines.ts";

const LINES = ["Baca juga: Banjir di hulu Sungai Wulan", "Baca juga: Banjir di hilir Sungai Wulan", "Iklan"];

test("a line is named by as much of it as no other has", () => {
  expect(LINES.map((line) => beginningOf(line, LINES))).toEqual([
    "Baca juga: Banjir di hulu",
    "Baca juga: Banjir di hilir",
    "Iklan",
  ]);
});

test("a line is found by its text in any case, by its number, or by a beginning of its own", () => {
  expect(findLine(" IKLAN ", LINES)).toBe("Iklan");
  expect(findLine("2", LINES)).toBe(LINES[1]);
  expect(findLine("baca juga: banjir di hu", LINES)).toBe(LINES[0]);
  expect(findLine("Baca juga", LINES)).toBeUndefined();
  expect(findLine("0", LINES)).toBeUndefined();
  expect(findLine("2", ["1", "2024", "2"])).toBe("2");
  expect(findLine("Iklan", ["Iklan", "Iklan"])).toBe("Iklan");
});

test("law: what names a line finds that line, and still does when others are gone", () => {
  const line = fc.oneof(
    fc.string({ minLength: 1, maxLength: 80 }),
    fc.constantFrom(...LINES, "2", "Iklan baris"),
  );
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
      for (const each of lines) {
        const beginning = beginningOf(each, lines);
        if (beginning === undefined) continue;
        expect(findLine(beginning, lines)).toBe(each);
        expect(findLine(beginning, [each])).toBe(each);
      }
    }),
  );
});
