import { PNG } from "pngjs";
import { afterAll, describe, expect, test } from "vitest";
import { openCardPainter } from "../../src/picture/card-painter.ts";
import { MAX_HEIGHT, WIDTH } from "../../src/picture/paper.ts";
import type { Quote } from "../../src/quotes/quote.ts";
import { madeQuote } from "../support/made-quote.ts";
import { sampleLibrary } from "../support/sample.ts";

const painter = openCardPainter();
afterAll(() => painter.close());

const SENTENCE = "Kami tidak akan pergi dari sini sebelum pemerintah menepati janjinya kepada warga. ";

async function drawn(quote: Quote): Promise<PNG> {
  const card = await painter.drawQuoteCard(quote, "id");
  if (card.kind !== "drawn") throw new Error(card.message);
  return PNG.sync.read(Buffer.from(card.png));
}

/** Whether a pixel is not the card's ground, whose colour its corner shows. */
function isInked({ data, width }: PNG, x: number, y: number): boolean {
  const at = (y * width + x) * 4;
  return data.readUInt32BE(at) !== data.readUInt32BE(0);
}

/** How many pixels of a picture, and of its outermost strip, have ink. */
function inkOf(picture: PNG): { readonly all: number; readonly margin: number } {
  const { width, height } = picture;
  let all = 0;
  let margin = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (!isInked(picture, x, y)) continue;
      all += 1;
      if (Math.min(x, y, width - 1 - x, height - 1 - y) < 36) margin += 1;
    }
  }
  return { all, margin };
}

describe("a quote card", { timeout: 60_000 }, () => {
  test.each([
    ["of one word", madeQuote("Ya.")],
    ["of many sentences", madeQuote(SENTENCE.repeat(10).trim())],
    ["with a word that no line holds", madeQuote(`Lihat https://contoh.id/${"a".repeat(200)}`)],
    [
      "with a long name and a long title",
      madeQuote("Ya.", {
        name: "Raden Mas Abdurrahman ".repeat(8),
        article: { title: "Judul panjang ".repeat(16) },
      }),
    ],
    ["with letters of other scripts", madeQuote("习近平 習近平 Путин ő Ł ğ Ω Việt", { name: "Łukasz 王" })],
    ["with emoji and signs", madeQuote("Emisi CO₂ → 5 ≈ ½ 😀 👩‍👩‍👧 🇮🇩 ❤️ “baik”")],
    ["with line breaks", madeQuote("Baris satu\nbaris dua")],
  ])("%s has ink, and none of it near the edge", async (_name, quote) => {
    const picture = await drawn(quote);
    expect(picture.width).toBe(WIDTH);
    expect(picture.height).toBeLessThanOrEqual(MAX_HEIGHT);
    const { all, margin } = inkOf(picture);
    expect(all).toBeGreaterThan(2_000);
    expect(margin).toBe(0);
  });

  test("sets a short quotation larger than a long one", async () => {
    const [short, long] = await Promise.all([drawn(madeQuote("Ya.")), drawn(madeQuote(SENTENCE.repeat(10)))]);
    expect(short.height).toBeLessThan(long.height);
  });

  test("can be drawn of every quotation that the samples have", async () => {
    const quotes = await (await sampleLibrary()).quotes({});
    const cards = await Promise.all(quotes.map((quote) => painter.drawQuoteCard(quote, "en")));
    expect(quotes.length).toBeGreaterThan(20);
    expect(cards.map(({ kind }) => kind)).toEqual(quotes.map(() => "drawn"));
  });

  test("is refused rather than cut when the quotation is too long", async () => {
    const card = await painter.drawQuoteCard(madeQuote(SENTENCE.repeat(40)), "id");
    expect(card).toMatchObject({ kind: "refused", reason: "too-long" });
  });

  test.each([["Ia berkata السلام"], ["ภาษาไทย"], ["한국"], ["क़"], ["m̃"], ["\uD83D"]])(
    "is refused rather than drawn wrong when it has no type for %j",
    async (words) => {
      const card = await painter.drawQuoteCard(madeQuote(words), "en");
      expect(card).toMatchObject({ kind: "refused", reason: "unknown-characters" });
    },
  );

  test("is not drawn of words that are not in the article", async () => {
    const { words, ...quote } = madeQuote("Kami tetap di sini");
    const forged = { ...quote, words: { ...words, span: { start: 0, end: 99 } } };
    await expect(painter.drawQuoteCard(forged, "id")).rejects.toThrow("Cannot draw what is not in article");
  });

  test("can be drawn after the thread has ended for want of work", async () => {
    const brief = openCardPainter(1);
    expect((await brief.drawQuoteCard(madeQuote("Ya."), "id")).kind).toBe("drawn");
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect((await brief.drawQuoteCard(madeQuote("Tidak."), "id")).kind).toBe("drawn");
    await brief.close();
  });
});
