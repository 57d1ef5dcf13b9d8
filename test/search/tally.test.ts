import { expect, test } from "vitest";
import { Tally } from "../../src/search/tally.ts";

const equallyLong = (): number => 1;

test("a term counts a thing once, by what is found first", () => {
  const tally = new Tally([3]);
  tally.count(0, 0, { term: 0, weight: 1 });
  tally.count(0, 0, { term: 0, weight: 5 });
  tally.count(0, 1, { term: 0, weight: 3 });
  expect(tally.best(1, equallyLong)).toEqual([[1]]);
});

test("terms add up", () => {
  const tally = new Tally([3]);
  tally.count(0, 2, { term: 0, weight: 1 });
  tally.count(0, 0, { term: 0, weight: 2.5 });
  tally.count(0, 2, { term: 1, weight: 2 });
  expect(tally.best(1, equallyLong)).toEqual([[2]]);
});

test("of things that are equal, half as many again as wished are kept at most, the shortest", () => {
  const tally = new Tally([100]);
  for (let thing = 0; thing < 100; thing++) tally.count(0, thing, { term: 0, weight: 1 });
  const [best = []] = tally.best(10, (_, thing) => 100 - thing);
  expect(best.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 15 }, (_, at) => 85 + at));
  expect(new Tally([5]).best(10, equallyLong)).toEqual([[]]);
});

test("things of several groups are compared with each other", () => {
  const tally = new Tally([2, 0, 2]);
  tally.count(0, 1, { term: 0, weight: 1 });
  tally.count(2, 0, { term: 0, weight: 3 });
  tally.count(2, 1, { term: 0, weight: 2 });
  expect(tally.best(2, equallyLong)).toEqual([[], [], [0, 1]]);
});
