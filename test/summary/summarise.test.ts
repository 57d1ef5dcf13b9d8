import { expect, test } from "vitest";
import { wordsOf } from "../../src/articles/excerpt.ts";
import { readArticle } from "../../src/articles/read-article.ts";
import { summarise, type SummaryWish } from "../../src/summary/summarise.ts";

const BRIDGE = `---
title: Jembatan Kali Rawa ditutup dua bulan
---
Dinas Pekerjaan Umum menutup jembatan Kali Rawa selama dua bulan mulai Senin. Penutupan dilakukan karena tiang utama jembatan retak.

Warga diminta memakai jalan memutar lewat Pasar Baru. Ia berharap perbaikan selesai lebih cepat.

Biaya perbaikan jembatan mencapai empat miliar rupiah. Apakah anggaran itu cukup?
`;

async function summaryOf(text: string, wish: SummaryWish): Promise<readonly string[]> {
  return summarise(await readArticle({ id: "uji", format: "txt", text }), wish).map(wordsOf);
}

test("as many sentences come back as are asked for, in the article's order", async () => {
  expect(await summaryOf(BRIDGE, { sentences: 2 })).toEqual([
    "Dinas Pekerjaan Umum menutup jembatan Kali Rawa selama dua bulan mulai Senin.",
    "Penutupan dilakukan karena tiang utama jembatan retak.",
  ]);
});

test("a topic turns the summary toward the sentences about it", async () => {
  expect(await summaryOf(BRIDGE, { sentences: 1, topic: "biaya" })).toEqual([
    "Biaya perbaikan jembatan mencapai empat miliar rupiah.",
  ]);
});

test("nothing is said about a topic that the article does not have", async () => {
  expect(await summaryOf(BRIDGE, { topic: "sepak bola" })).toEqual([]);
});
