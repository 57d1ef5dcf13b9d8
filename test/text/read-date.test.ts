import { expect, test } from "vitest";
import { readDate } from "../../src/text/read-date.ts";

test.for([
  ["Sen, 01 Sep 2025 14:30:00 WIB", "2025-09-01T14:30:00+07:00"],
  ["Senin, 1 September 2025 | 08.05 WITA", "2025-09-01T08:05:00+08:00"],
  ["Jumat, 17 Agu 2025 19:00 WIT", "2025-08-17T19:00:00+09:00"],
  ["Kamis 5 Mei 2026", "2026-05-05"],
  ["Rabu, 3 Desember 2025 pukul 10:00", "2025-12-03"],
  ["Mon, 01 Sep 2025 07:30:00 +0700", "2025-09-01T07:30:00+07:00"],
  ["Mon, 1 Sep 2025 07:30:00 GMT", "2025-09-01T07:30:00Z"],
  ["September 1, 2025 3:05 PM EDT", "2025-09-01T15:05:00-04:00"],
  ["Published Sept. 1, 2025", "2025-09-01"],
  ["2025-09-01T07:30:00+07:00", "2025-09-01T07:30:00+07:00"],
  ["2025-09-01T07:30:00.123Z", "2025-09-01T07:30:00Z"],
  ["2025/09/01 14:30:12", "2025-09-01"],
  ["2025-09-01", "2025-09-01"],
  ["01/02/2025 10:00 WIB", "2025-02-01T10:00:00+07:00"],
] as const)("%s is %s", ([text, date]) => {
  expect(readDate(text)).toBe(date);
});

test.for(["kemarin", "31 Februari 2025", "12 Ani 2025", "Rp 1.500", ""])("%s names no date", (text) => {
  expect(readDate(text)).toBeUndefined();
});
