import { expect, test } from "vitest";
import { matchNames } from "../../src/text/match-names.ts";

const NAMES = ["Sinta", "Sinta Wardana", "Bayu Sinta", "Rukmana"];

test("the whole name wins over a part of another, and a part over a slip", () => {
  expect(matchNames("sinta", NAMES).meant).toEqual(["Sinta"]);
  expect(matchNames("wardana", NAMES).meant).toEqual(["Sinta Wardana"]);
  expect(matchNames("rukmna", NAMES).meant).toEqual(["Rukmana"]);
});

test("one word of a person's name means everybody who has it, for articles call people shorter or longer", () => {
  expect(matchNames("sinta", NAMES, { ofPeople: true }).meant).toEqual([
    "Sinta",
    "Sinta Wardana",
    "Bayu Sinta",
  ]);
  expect(matchNames("sinta wardana", NAMES, { ofPeople: true }).meant).toEqual(["Sinta Wardana"]);
});
