import { expect, test } from "vitest";
import { Tally } from "../../src/search/tally.ts";

test("a term counts a thing once, by what is found first", () => {
  const tally = new Tally(3);
  tally.count(0, { term: 0, weight: 1 });
  tally.count(0, { term: 0, weight: 5 });
  tally.count(1, { term: 0, weight: 3 });
  expect(tally.best(1)).toEqual([1]);
});

test("terms add up", () => {
  const tally = new Tally(3);
  tally.count(2, { term: 0, weight: 1 });
  tally.count(0, { term: 0, weight: 2.5 });
  tally.count(2, { term: 1, weight: 2 });
  expect(tally.best(1)).toEqual([2]);
});

test("of things that are equal, half as many again as wished are kept at most", () => {
  const tally = new Tally(100);
  for (let thing = 0; thing < 100; thing++) tally.count(thing, { term: 0, weight: 1 });
  expect(tally.best(10)).toHaveLength(15);
  expect(new Tally(5).best(10)).toEqual([]);
});
