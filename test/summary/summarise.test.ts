import { describe, expect, test } from "vitest";
import { readArticle } from "../../src/articles/read-article.ts";
import { summarise } from "../../src/summary/summarise.ts";
import { summaryOf, wordCount } from "../support/summaries.ts";

const BRIDGE = `---
title: Jembatan Kali Rawa ditutup dua bulan
---
Dinas Pekerjaan Umum menutup jembatan Kali Rawa selama dua bulan mulai Senin. Penutupan dilakukan karena tiang utama jembatan retak.

Wakil dinas, Sari Utami, meminta warga memakai jalan memutar lewat Pasar Baru. Ia berharap perbaikan selesai lebih cepat.

Pedagang di Pasar Baru mengeluh karena jalan itu macet sejak pagi. "Pembeli saya tinggal separuh," kata Tini, penjual sayur.

Biaya

Biaya perbaikan jembatan mencapai empat miliar rupiah. Dana itu diambil dari anggaran darurat kota. Apakah anggaran itu cukup?
`;

describe("how long", () => {
  test("as many sentences come back as are asked for, in the article's order", async () => {
    expect(await summaryOf(BRIDGE, { sentences: 2 })).toEqual([
      "Dinas Pekerjaan Umum menutup jembatan Kali Rawa selama dua bulan mulai Senin.",
      "Penutupan dilakukan karena tiang utama jembatan retak.",
    ]);
  });

  test("a number of words is come near to", async () => {
    for (const words of [20, 30, 40, 60]) {
      expect(Math.abs(wordCount(await summaryOf(BRIDGE, { words })) - words)).toBeLessThanOrEqual(8);
    }
  });

  test("where much is missing, a short sentence further down comes for a long one that goes far beyond", async () => {
    const long = `Jalan memutar ${"lewat jembatan kecil di utara kota ".repeat(8)}ikut ditutup.`;
    const text = `Dinas menutup jembatan Kali Rawa mulai Senin. ${long} Pasar tetap buka seperti biasa.`;
    expect(await summaryOf(text, { words: 12 })).toEqual([
      "Dinas menutup jembatan Kali Rawa mulai Senin.",
      "Pasar tetap buka seperti biasa.",
    ]);
  });

  test("a longer summary is longer, and medium is what nobody asked for", async () => {
    const short = wordCount(await summaryOf(BRIDGE, { length: "short" }));
    const medium = wordCount(await summaryOf(BRIDGE, { length: "medium" }));
    expect(short).toBeLessThan(medium);
    expect(wordCount(await summaryOf(BRIDGE, {}))).toBe(medium);
  });

  test("sentences count before words, and words before a length", async () => {
    expect(await summaryOf(BRIDGE, { sentences: 1, words: 60, length: "long" })).toHaveLength(1);
    expect(await summaryOf(BRIDGE, { words: 12, length: "long" })).toHaveLength(1);
  });

  test("a very short article is told whole", async () => {
    const text = "Kebun raya dibuka lagi. Pengunjung datang sejak pagi. Mereka tidak membayar.";
    expect(await summaryOf(text, {})).toHaveLength(3);
    expect(await summaryOf(text, { sentences: 9 })).toHaveLength(3);
  });
});

describe("about what", () => {
  test("a topic turns the summary toward the sentences about it, in whatever form of the word", async () => {
    expect(await summaryOf(BRIDGE, { sentences: 1, topic: "pembiayaan" })).toEqual([
      "Biaya perbaikan jembatan mencapai empat miliar rupiah.",
    ]);
  });

  test("a heading counts for the sentences below it", async () => {
    expect(await summaryOf(BRIDGE, { topic: "biaya" })).toEqual([
      "Biaya perbaikan jembatan mencapai empat miliar rupiah.",
      "Dana itu diambil dari anggaran darurat kota.",
    ]);
  });

  test("a number of sentences is made up from the rest where the topic has too few", async () => {
    expect(await summaryOf(BRIDGE, { sentences: 3, topic: "penjual sayur" })).toHaveLength(3);
  });

  test("nothing is said about a topic that the article does not have", async () => {
    expect(await summaryOf(BRIDGE, { topic: "sepak bola" })).toEqual([]);
    expect(await summaryOf(BRIDGE, { topic: "sepak bola", sentences: 2 })).toEqual([]);
  });
});

test("what was said is not said again while there is something new", async () => {
  const text =
    "Dinas menutup jembatan Kali Rawa selama dua bulan. Jembatan Kali Rawa ditutup dinas selama dua bulan. " +
    "Kapal penyeberangan disiapkan bagi pelajar.";
  expect(await summaryOf(text, { sentences: 2 })).toEqual([
    "Dinas menutup jembatan Kali Rawa selama dua bulan.",
    "Kapal penyeberangan disiapkan bagi pelajar.",
  ]);
  expect(await summaryOf(text, { sentences: 3 })).toHaveLength(3);
});

describe("what is said beside the sentences", () => {
  test("the words of a topic that the article has in no form, not even in a heading", async () => {
    const article = await readArticle({ id: "uji", format: "txt", text: BRIDGE });
    expect(summarise(article, { topic: "pembiayaan Bakso yang murah" }).missing).toEqual(["Bakso", "murah"]);
    expect(summarise(article, {}).missing).toEqual([]);
  });

  test("whether they are all that a summary may use", async () => {
    const text = "Kebun raya dibuka lagi. Pengunjung datang sejak pagi. Daftar harga";
    const article = await readArticle({ id: "uji", format: "txt", text });
    expect(summarise(article, {}).complete).toBe(true);
    expect(summarise(article, { sentences: 1 }).complete).toBe(false);
  });
});

describe("what is left out", () => {
  test.each([1, 2, 3, 4, 5, 6])(
    "of %d sentences, one that leans on the one before comes only with it",
    async (sentences) => {
      const summary = await summaryOf(BRIDGE, { sentences });
      const leaning = summary.findIndex((sentence) => sentence.startsWith("Ia berharap"));
      const person = summary.findIndex((sentence) => sentence.startsWith("Wakil dinas, Sari Utami"));
      expect(leaning === -1 || leaning === person + 1).toBe(true);
      expect(leaning === 0).toBe(false);
    },
  );

  test("a sentence about somebody comes with the nearest one that names him, not with a stranger's", async () => {
    const text =
      "Pasar Lama terbakar dini hari tadi. Penjaga pasar, Darto, melihat api di kios beras.\n\n" +
      "Wali kota menjanjikan kios baru. Kios beras paling dulu dibangun.\n\n" +
      "Penjaga itu memukul kentongan agar warga bangun.";
    const summary = await summaryOf(text, { topic: "kentongan" });
    expect(summary).toEqual([
      "Penjaga pasar, Darto, melihat api di kios beras.",
      "Penjaga itu memukul kentongan agar warga bangun.",
    ]);
  });

  test("an odd mark hides no more than the sentence that it stands in", async () => {
    const text =
      'Sungai Wulan meluap semalam. "Kami lari ke bukit," kata Rina. Rina berteriak: Jangan menoleh." ' +
      "Warga kini tidur di balai desa.";
    expect(await summaryOf(text, { sentences: 9 })).toEqual([
      "Sungai Wulan meluap semalam.",
      '"Kami lari ke bukit," kata Rina.',
      "Warga kini tidur di balai desa.",
    ]);
  });

  test("words that a quotation carries over paragraphs are not taken for the article's own", async () => {
    const text =
      'Ketua koperasi, Wati, menutup rapat di balai desa. "Kami tidak menyerah. Semua utang sudah lunas.\n\n' +
      'Tahun depan koperasi membuka toko. Anggota akan untung besar," katanya.';
    expect(await summaryOf(text, { sentences: 5 })).toEqual([
      "Ketua koperasi, Wati, menutup rapat di balai desa.",
    ]);
  });

  test("fragments, a site's own lines and a reporter's letters are no sentences", async () => {
    const text =
      "Panen padi di Karawang naik tahun ini. Baca juga: Harga gabah turun. Petani menyambutnya dengan syukuran. (abc/de)\n\n" +
      "Daftar harga terbaru";
    expect(await summaryOf(text, { sentences: 9 })).toEqual([
      "Panen padi di Karawang naik tahun ini.",
      "Petani menyambutnya dengan syukuran.",
    ]);
  });

  test("a poem has no sentence to show", async () => {
    expect(await summaryOf("di bawah langit biru\nangin berbisik pelan\n\ndan aku menunggu\n", {})).toEqual(
      [],
    );
  });
});

test("an article in another language is told too", async () => {
  const text = "Le président a parlé mardi. Les habitants ont quitté la ville. La tempête arrive demain.";
  expect(await summaryOf(text, { sentences: 2 })).toHaveLength(2);
});
