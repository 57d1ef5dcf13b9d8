import { expect, test } from "vitest";
import { writeDate } from "../../src/text/written-date.ts";

test.each([
  ["2026-08-17", "id", "17 Agustus 2026"],
  ["2026-08-17", "en", "17 August 2026"],
  ["2026-01-01T00:30:00+07:00", "en", "1 January 2026"],
  ["musim hujan", "id", "musim hujan"],
] as const)("the date %s is written in %s as %s", (date, locale, written) => {
  expect(writeDate(date, locale)).toBe(written);
});
