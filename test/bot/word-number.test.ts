import { expect, test } from "vitest";
import { articleCount, paragraphCount } from "../../src/bot/wording.ts";

test("numbers are written as each language writes them", () => {
  expect(paragraphCount(12_345)).toEqual({ en: "12,345 paragraphs", id: "12.345 paragraf" });
  expect(articleCount(1_200)).toEqual({ en: "1,200 articles", id: "1.200 artikel" });
});
