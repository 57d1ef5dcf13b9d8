import { expect, test } from "vitest";
import { abbreviationsIn, inFull } from "../../src/words/in-full.ts";

test("an abbreviation is known in full, without its words of grammar", () => {
  expect(inFull("mendagri", "id")).toEqual(["menteri", "negeri"]);
  expect(inFull("wapres", "en")).toBeUndefined();
});

test("words in full are known by their abbreviation only where all of them stand together", () => {
  expect(abbreviationsIn(["bekas", "wakil", "presiden"], "id")).toEqual([[], ["wapres"], ["wapres"]]);
  expect(abbreviationsIn(["wakil", "bekas", "presiden"], "id")).toEqual([[], [], []]);
});
