import { expect, test } from "vitest";
import { paragraphCount, summaryLength } from "../../src/bot/wording.ts";

test("numbers are written as each language writes them", () => {
  expect(paragraphCount(12_345)).toEqual({ en: "12,345 paragraphs", id: "12.345 paragraf" });
  expect(summaryLength(3, 1_200)).toEqual({ en: "3 of 1,200 sentences", id: "3 dari 1.200 kalimat" });
});
