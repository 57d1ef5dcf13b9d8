import { expect, test } from "vitest";
import { descend } from "../../bench/descend.ts";

test("a bent valley is followed to its lowest place", () => {
  const [x = 0, y = 0] = descend(([a = 0, b = 0]) => {
    const bend = b - a * a;
    return {
      value: (1 - a) ** 2 + 100 * bend ** 2,
      gradient: Float64Array.from([-2 * (1 - a) - 400 * a * bend, 200 * bend]),
    };
  }, 2);
  expect(x).toBeCloseTo(1, 2);
  expect(y).toBeCloseTo(1, 2);
});
