import { expect, test } from "vitest";
import { saysAgain } from "../../src/summary/says-again.ts";

const telling = (words: string): { matter: ReadonlySet<string> } => ({ matter: new Set(words.split(" ")) });

test.each([
  ["jembatan rawa ditutup dua bulan", "jembatan rawa ditutup", false],
  ["jembatan rawa ditutup dua bulan", "dinas menutup jembatan rawa ditutup dua bulan senin", true],
  ["jembatan rawa ditutup bulan", "dinas jembatan rawa ditutup warga", true],
  ["jembatan rawa retak lagi", "dinas jembatan rawa ditutup warga", false],
] as const)("whether %j and %j say the same is %s, whichever comes first", (one, other, same) => {
  expect(saysAgain(telling(one), telling(other))).toBe(same);
  expect(saysAgain(telling(other), telling(one))).toBe(same);
});
