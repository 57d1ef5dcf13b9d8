import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fit, type Item } from "../../src/discord/fit.ts";

function item(text: string): Item {
  return { least: () => text };
}

/** An item that can be as long as it likes between two lengths. */
function growing(least: string, most: string): Item {
  return { least: () => least, within: (room) => most.slice(0, Math.max(room, least.length)) };
}

const WIDE = { length: 100, places: 100 };

describe("fit", () => {
  test("what is shown and what is counted make up all, and there is room for what is shown", () => {
    const lengths = fc.array(fc.nat({ max: 60 }), { maxLength: 12 });
    fc.assert(
      fc.property(lengths, fc.nat({ max: 150 }), fc.nat({ max: 12 }), (sizes, length, places) => {
        const items = sizes.map((size) => growing("x".repeat(size), "x".repeat(size * 2)));
        const { texts, leftOut } = fit(items, { length, places });
        expect(texts.length + leftOut).toBe(items.length);
        expect(texts.length).toBeLessThanOrEqual(places);
        expect(texts.join("\n").length).toBeLessThanOrEqual(length);
      }),
    );
  });

  test("an item is never cut", () => {
    expect(fit([item("a".repeat(60)), item("b".repeat(60))], WIDE)).toEqual({
      texts: ["a".repeat(60)],
      leftOut: 1,
    });
  });

  test("an item too long for the whole room makes way for the next", () => {
    expect(fit([item("a".repeat(101)), item("b")], WIDE)).toEqual({ texts: ["b"], leftOut: 1 });
  });

  test("after the first item that finds no room the order has no holes", () => {
    const texts = fit([item("a".repeat(60)), item("b".repeat(60)), item("c")], WIDE);
    expect(texts).toEqual({ texts: ["a".repeat(60)], leftOut: 2 });
  });

  test("every item gets its barest form before the first one grows", () => {
    const items = [growing("a".repeat(10), "a".repeat(90)), growing("b".repeat(40), "b".repeat(90))];
    expect(fit(items, WIDE).texts.map((text) => text.length)).toEqual([58, 40]);
  });

  test("the barest forms beyond the room are never made", () => {
    const unused: Item = {
      least: () => {
        throw new Error("This form was not wanted");
      },
    };
    expect(fit([item("a"), unused], { length: 100, places: 1 })).toEqual({ texts: ["a"], leftOut: 1 });
  });
});
