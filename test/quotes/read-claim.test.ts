import { expect, test } from "vitest";
import { claimedText, readClaim } from "../../src/quotes/read-claim.ts";

test.each([
  ["Krisis ini bukan akibat serangan, kata Putin", "Krisis ini bukan akibat serangan"],
  ["krisis ini bukan akibat serangan kata Vladimir Putin", "krisis ini bukan akibat serangan"],
  ["Menurut Putin, krisis ini bukan akibat serangan", "krisis ini bukan akibat serangan"],
  ["Putin mengatakan bahwa krisis ini bukan akibat serangan", "krisis ini bukan akibat serangan"],
  ["Putin said that the crisis is over", "the crisis is over"],
  ["The crisis is over, Putin said.", "The crisis is over"],
  ["The crisis is over, according to the president", "The crisis is over"],
])("an attribution without marks is set apart: %s", (pasted, words) => {
  const claim = readClaim(pasted);
  expect(claimedText(claim)).toBe(words);
  expect(claim.around).toMatch(/Putin|president/u);
});

test("a claim that merely holds a title or a stray mark is read whole", () => {
  const titled = 'pengemudi itu memakai gambar yang dikenal sebagai "Orang Paling Menarik" di kursi depan';
  expect(claimedText(readClaim(titled))).toBe(titled.replaceAll('"', ""));
  expect(claimedText(readClaim('“Kami menunggu semua izin, "” kata Budi'))).toBe("Kami menunggu semua izin");
});

test.each(["kami butuh, dan mereka pun butuh", "katanya tidak", "Kami siap, kata dia"])(
  "what is no attribution stays in the claim: %s",
  (pasted) => {
    expect(readClaim(pasted).around).toBe("");
  },
);
