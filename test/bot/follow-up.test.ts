import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { completeFollowUp } from "../../src/bot/follow-up.ts";

describe("a follow-up", () => {
  test.each([
    ["dan apa kata Xi?", "Apa kata Putin tentang sanksi Barat?", "dan apa kata Xi? sanksi Barat"],
    ["Dan Xi?", "Apa kata Putin tentang sanksi?", "Dan Xi? Apa kata sanksi"],
    ["kenapa?", "Berapa rumah terendam di Desa Kedungrejo?", "kenapa? rumah terendam Desa Kedungrejo"],
    ["and what did Modi say?", "What did Putin say about tariffs?", "and what did Modi say? tariffs"],
    ["Apa katanya soal itu?", "Siapa Sumarni?", "Apa katanya soal itu? Sumarni"],
    ["kapan?", "Di mana Putin bertemu Modi?", "kapan? Putin bertemu Modi"],
    ["Bagaimana dengan India?", "Berapa tarif untuk Brasil?", "Bagaimana dengan India? tarif"],
  ])("that names no subject takes over the one before: %s", (followUp, before, whole) => {
    expect(completeFollowUp(followUp, before)).toBe(whole);
  });

  test.each([
    ["Siapa Kepala Desa Kedungrejo?", "Apa kata Putin tentang sanksi?"],
    ["Berapa rumah terendam di Kedungrejo?", "Kapan KTT dimulai?"],
    ["Who closed the harbour of Saint Orel?", "What did Xi say?"],
  ])("that names its own is left as it is: %s", (followUp, before) => {
    expect(completeFollowUp(followUp, before)).toBe(followUp);
  });

  test("keeps its own words, whatever was asked before", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (followUp, before) => {
        expect(completeFollowUp(followUp, before).startsWith(followUp)).toBe(true);
      }),
    );
  });
});
