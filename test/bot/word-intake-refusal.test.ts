import { expect, test } from "vitest";
import { wordIntakeRefusal } from "../../src/bot/word-intake-refusal.ts";
import { IntakeRefused } from "../../src/intake/intake-refused.ts";

test("a refusal is one sentence in each language, with what it is about", () => {
  expect(wordIntakeRefusal(new IntakeRefused("bad-status", "404"))).toEqual({
    en: "Cannot open that address: the site refused it (404)",
    id: "Alamat itu tidak bisa dibuka: situsnya menolak (404)",
  });
});
