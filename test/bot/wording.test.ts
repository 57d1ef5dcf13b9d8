import { expect, test } from "vitest";
import { summaryLength } from "../../src/bot/wording.ts";

test("a summary that is all of an article says that the article is short", () => {
  expect(summaryLength(3, 3)).toEqual({
    en: "The article is short: this is all of it",
    id: "Artikelnya pendek: ini seluruhnya",
  });
  expect(summaryLength(3, 4).en).toBe("3 of 4 sentences");
});
