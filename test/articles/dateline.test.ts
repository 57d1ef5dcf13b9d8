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
  ["TEMPO.CO, Jakarta - Presiden tiba.", "TEMPO.CO, Jakarta - "],
  ["Jakarta (ANTARA) - Presiden tiba.", "Jakarta (ANTARA) - "],
  ["JAKARTA, Kutip — Presiden tiba.", "JAKARTA, Kutip — "],
  ["WASHINGTON (AP) — The president arrived.", "WASHINGTON (AP) — "],
  ["London — The prime minister arrived.", "London — "],
  ["Washington - Indonesia signed.", "Washington - "],
  ["INGGRIS - Panitia tiba.", "INGGRIS - "],
  ["Rimbanews - Panitia tiba.", "Rimbanews - "],
  ["Liputan6.com, Jakarta - Panitia tiba.", "Liputan6.com, Jakarta - "],
  ["Tirtaraya - Hujan turun. Bupati Tirtaraya datang.", "Tirtaraya - "],
  ["HOLLOW REACH — The first train left.", "HOLLOW REACH — "],
  ["Stanmoor — Rain fell on the town of Stanmoor.", "Stanmoor — "],
] as const)("%s opens with a dateline", ([paragraph, dateline]) => {
  expect(datelineOf(paragraph)).toBe(dateline);
});

test.for([
  "Putin – yang tiba kemarin – berpidato.",
  "Jusuf-Kalla Center dibuka.",
  "Harga naik - kata Ani.",
  "Presiden tiba di Jakarta - Bandung.",
  "Persib - Pelatih baru tiba.",
  "Jakarta - Bandung kini dapat ditempuh satu jam.",
  "Indonesia - Malaysia sepakat.",
  "INDONESIA - MALAYSIA sepakat.",
  "KPK - Lembaga itu berdiri pada 2002.",
  "Bangku - Kota itu ramai.",
  "NASA — The agency was founded in 1958.",
  "PANITIA PUSAT - Rapat dimulai pukul tujuh.",
  "Hamlet - The play opens on Friday.",
  "Moscow - Beijing trains run again.",
  "Ani, Budi - Keduanya datang.",
  "(Rina) akan datang.",
  "(Sementara) Kepala Dinas tiba.",
  "",
])("%s has none", (paragraph) => {
  expect(datelineOf(paragraph)).toBe("");
});

test("the paper's own address says which name is its own, or its town's", () => {
  const opening = "Tempatku - Panitia tiba.";
  expect(datelineOf(opening, { text: opening })).toBe("");
  expect(datelineOf(opening, { text: opening, url: "https://www.tempat-ku.example/berita/1" })).toBe(
    "Tempatku - ",
  );
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
