import { expect, test } from "vitest";
import { readGlossary, translate } from "../../src/words/translation.ts";

test("the glossary translates the same whether it was read ahead or not", () => {
  const before = translate(["harga", "beras"], "id");
  readGlossary();
  expect(translate(["harga", "beras"], "id")).toEqual(before);
  expect(translate(["price"], "en")?.ways).toContainEqual(["harga"]);
});
