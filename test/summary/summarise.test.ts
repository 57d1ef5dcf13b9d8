import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isInArticle, wordsOf, type Excerpt } from "../../src/articles/excerpt.ts";
import { readArticle } from "../../src/articles/read-article.ts";
import { summarise, type SummaryWish } from "../../src/summary/summarise.ts";
import { wordsIn } from "../../src/text/words.ts";

const BRIDGE = `---
title: Jembatan Kali Rawa ditutup dua bulan
---
Dinas Pekerjaan Umum menutup jembatan Kali Rawa selama dua bulan mulai Senin. Penutupan dilakukan karena tiang utama jembatan retak.

Wakil dinas, Sari Utami, meminta warga memakai jalan memutar lewat Pasar Baru. Ia berharap perbaikan selesai lebih cepat.

Pedagang di Pasar Baru mengeluh karena jalan itu macet sejak pagi. "Pembeli saya tinggal separuh," kata Tini, penjual sayur.

Biaya

Biaya perbaikan jembatan mencapai empat miliar rupiah. Dana itu diambil dari anggaran darurat kota. Apakah anggaran itu cukup?
`;

async function excerptsOf(text: string, wish: SummaryWish): Promise<readonly Excerpt[]> {
  return summarise(await readArticle({ id: "uji", format: "txt", text }), wish);
}

async function summaryOf(text: string, wish: SummaryWish): Promise<readonly string[]> {
  return (await excerptsOf(text, wish)).map(wordsOf);
}

function wordCount(sentences: readonly string[]): number {
  return wordsIn(sentences.join(" ")).length;
}

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
      "Apakah anggaran itu cukup?",
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

describe("laws", () => {
  const pieces = fc.constantFrom(
    "Warga menanam bakau di pantai.",
    "Ia menolak.",
    "“Kami siap,” katanya.",
    '"Kami siap. Kami menunggu," kata Rina.',
    '"Kami belum selesai.',
    "Harga beras naik dua persen pada 2024.",
    "He left early.",
    "The river rose by two metres overnight.",
    "Judul kecil",
    "Baca juga: Harga naik.",
    "今日は。",
  );
  const texts = fc
    .array(fc.array(pieces, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 })
    .map((paragraphs) => paragraphs.map((sentences) => sentences.join(" ")).join("\n\n"));
  const wishes = fc.oneof(
    fc.record({ sentences: fc.integer({ min: 1, max: 12 }) }),
    fc.record({ words: fc.integer({ min: 1, max: 120 }) }),
    fc.record({ topic: fc.constantFrom("beras", "river", "kami", "zebra") }),
    fc.constant({}),
  );

  test("a summary is of distinct whole sentences of the article, in its order", async () => {
    await fc.assert(
      fc.asyncProperty(texts, wishes, async (text, wish) => {
        const excerpts = await excerptsOf(`Pembuka ini selalu ada.\n\n${text}`, wish);
        const places = excerpts.map(({ paragraph, span }) => paragraph.number * 10_000 + span.start);
        expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
        for (const excerpt of excerpts) {
          expect(isInArticle(excerpt)).toBe(true);
          expect(excerpt.paragraph.sentences).toContainEqual(excerpt.span);
        }
      }),
    );
  });

  test("no more sentences come back than are asked for, and fewer only where there are no more", async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: 1, max: 12 }), async (text, sentences) => {
        const some = await excerptsOf(`Pembuka ini selalu ada.\n\n${text}`, { sentences });
        const all = await excerptsOf(`Pembuka ini selalu ada.\n\n${text}`, { sentences: 1_000 });
        expect(some).toHaveLength(Math.min(sentences, all.length));
      }),
    );
  });

  test("any text has a summary", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 300 }), wishes, async (text, wish) => {
        const excerpts = await excerptsOf(`Pembuka ini selalu ada.\n\n${text}`, wish);
        expect(excerpts.every(isInArticle)).toBe(true);
      }),
    );
  });
});
