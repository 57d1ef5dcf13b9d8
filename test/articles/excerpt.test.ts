import { expect, test } from "vitest";
import { isInArticle, wholeParagraph, wordsOf } from "../../src/articles/excerpt.ts";
import { articleOf } from "../support/sample.ts";

test("an excerpt gives the article's own characters, and only a place within its article is one", async () => {
  const article = await articleOf("a", "Satu kalimat. Dua kalimat.\n\nTiga.");
  const other = await articleOf("b", "Satu kalimat. Dua kalimat.");
  const [paragraph] = article.paragraphs;
  if (!paragraph) throw new Error("the article has no paragraph");
  const whole = wholeParagraph(article, paragraph);
  expect(wordsOf({ ...whole, span: { start: 5, end: 12 } })).toBe("kalimat");
  expect(isInArticle(whole)).toBe(true);
  expect(isInArticle({ ...whole, article: other })).toBe(false);
  expect(isInArticle({ ...whole, paragraph: { ...paragraph } })).toBe(false);
  expect(isInArticle({ ...whole, span: { start: 5, end: 5 } })).toBe(false);
  expect(isInArticle({ ...whole, span: { start: 5, end: 99 } })).toBe(false);
  expect(isInArticle({ ...whole, span: { start: -1, end: 3 } })).toBe(false);
});
