import fc from "fast-check";
import { expect, test } from "vitest";
import { keepBudget } from "../../src/bot/keep-budget.ts";

const allowances = fc.record({
  most: fc.integer({ min: 1, max: 5 }),
  within: fc.integer({ min: 1, max: 1_000 }),
});
/** Who asks, and how long after the one before. */
const askings = fc.array(
  fc.tuple(fc.constantFrom("ani", "budi"), fc.double({ min: 0, max: 700, noNaN: true })),
  { maxLength: 60 },
);

test("nobody has more than the allowance in any stretch of time", () => {
  const law = fc.property(allowances, askings, ({ most, within }, asked) => {
    let time = 0;
    const budget = keepBudget({ most, within }, () => time);
    const had = new Map<string, number[]>();
    for (const [asker, pause] of asked) {
      time += pause;
      if (budget.waitOf(asker) > 0) continue;
      budget.spend(asker);
      had.set(asker, [...(had.get(asker) ?? []), time]);
    }
    for (const times of had.values())
      expect(times.filter((first, index) => (times[index + most] ?? Infinity) < first + within)).toEqual([]);
  });
  expect(() => fc.assert(law)).not.toThrow();
});

test("whoever waits as long as is said may have one, and no sooner", () => {
  const law = fc.property(allowances, askings, ({ most, within }, asked) => {
    let time = 0;
    const budget = keepBudget({ most, within }, () => time);
    for (const [asker, pause] of asked) {
      time += Math.floor(pause);
      const end = time + budget.waitOf(asker);
      const soonest = Math.max(time, end - 1);
      time = soonest;
      expect(budget.waitOf(asker)).toBe(end - soonest);
      time = end;
      expect(budget.waitOf(asker)).toBe(0);
      budget.spend(asker);
    }
  });
  expect(() => fc.assert(law)).not.toThrow();
});

test("one who asks too much does not slow another down", () => {
  const budget = keepBudget({ most: 1, within: 1_000 }, () => 0);
  budget.spend("ani");
  expect([budget.waitOf("ani"), budget.waitOf("budi")]).toEqual([1_000, 0]);
});
