import fc from "fast-check";
import { expect, test } from "vitest";
import { holds, sliceOf, trimSpan, type Span } from "../../src/text/span.ts";

test("blanks at either end are left out, no-break spaces too", () => {
  expect(trimSpan("\u00a0 dua kata \n", { start: 0, end: 12 })).toEqual({ start: 2, end: 10 });
});

test("a range of blanks alone becomes an empty one inside it", () => {
  const span = trimSpan("a   b", { start: 1, end: 4 });
  expect(span.start).toBe(span.end);
  expect(holds({ start: 1, end: 4 }, span)).toBe(true);
});

test("a range holds itself and what lies within, and no more", () => {
  const outer: Span = { start: 2, end: 5 };
  expect(holds(outer, outer)).toBe(true);
  expect(holds(outer, { start: 3, end: 4 })).toBe(true);
  expect(holds(outer, { start: 1, end: 4 })).toBe(false);
  expect(holds(outer, { start: 3, end: 6 })).toBe(false);
});

test("law: a trimmed range lies in the range and covers the same words", () => {
  const places = fc.tuple(fc.string({ unit: "binary", maxLength: 60 }), fc.nat(60), fc.nat(60));
  fc.assert(
    fc.property(places, ([text, one, other]) => {
      const span = {
        start: Math.min(one, other, text.length),
        end: Math.min(Math.max(one, other), text.length),
      };
      const trimmed = trimSpan(text, span);
      expect(holds(span, trimmed)).toBe(true);
      expect(sliceOf(text, trimmed)).toBe(sliceOf(text, span).trim());
    }),
  );
});
