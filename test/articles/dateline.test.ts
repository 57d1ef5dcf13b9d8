import { expect, test } from "vitest";
import { datelineOf, isDateline } from "../../src/articles/dateline.ts";

test.for([
  ["Jakarta - Presiden tiba.", "Jakarta - "],
  ["JAKARTA, KOMPAS.com – Presiden tiba.", "JAKARTA, KOMPAS.com – "],
  ["WASHINGTON (Reuters) — The president arrived.", "WASHINGTON (Reuters) — "],
  ["Jakarta, CNN Indonesia -- Presiden tiba.", "Jakarta, CNN Indonesia -- "],
  ["Jakarta, CNN Indonesia - - Presiden tiba.", "Jakarta, CNN Indonesia - - "],
  ["Kupang (ANTARA News) -Ketua panitia tiba.", "Kupang (ANTARA News) -"],
  ["PORT ELLERY, Feb 11 (Meridian) - The island said.", "PORT ELLERY, Feb 11 (Meridian) - "],
  ["KABARKITA.net -   Panitia tiba.", "KABARKITA.net -   "],
  ["Solo (ANTARA News)\u00a0 -  Panitia tiba.", "Solo (ANTARA News)\u00a0 -  "],
  ["(The Meridian Review)Good boats float.", "(The Meridian Review)"],
  ["(Meridian) - The island said.", "(Meridian) - "],
  ['Bandung - "Kami datang," kata Ani.', "Bandung - "],
] as const)("%s opens with a dateline", ([paragraph, dateline]) => {
  expect(datelineOf(paragraph)).toBe(dateline);
});

test.for([
  "Putin – yang tiba kemarin – berpidato.",
  "Jusuf-Kalla Center dibuka.",
  "Harga naik - kata Ani.",
  "Presiden tiba di Jakarta - Bandung.",
  "(Rina) akan datang.",
  "(Sementara) Kepala Dinas tiba.",
  "",
])("%s has none", (paragraph) => {
  expect(datelineOf(paragraph)).toBe("");
});

test("a block may be a dateline and nothing else", () => {
  expect(["Tirtaraya -", "Jakarta, CNN Indonesia --"].map(isDateline)).toEqual([true, true]);
  expect(["Tirtaraya", "Jakarta - Presiden tiba", "", "Awal. –"].map(isDateline)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
