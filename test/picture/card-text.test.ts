import { describe, expect, test } from "vitest";
import { altTextOf } from "../../src/picture/alt-text.ts";
import { cardTextOf } from "../../src/picture/card-text.ts";
import { madeQuote } from "../support/made-quote.ts";

describe("what a card says", () => {
  test("are the article's own words with who said them and where", () => {
    const quote = madeQuote("Laut naik, kami tetap di sini", {
      article: { url: "https://www.contoh.id/bakau", date: "2026-08-17T23:30:00+07:00" },
    });
    expect(cardTextOf(quote, "id")).toEqual({
      words: "Laut naik, kami tetap di sini",
      form: "direct",
      name: "Wiryo Atmaja",
      role: undefined,
      notes: [],
      place: "Warga Menanam Bakau ¶1",
      source: ["contoh.id", "17 Agustus 2026"],
    });
  });

  test("says that a speaker was inferred, and from what", () => {
    const basis = { kind: "continuation", paragraph: 11 } as const;
    const quote = madeQuote("Kami tetap di sini", { quote: { certainty: "inferred", basis } });
    expect(cardTextOf(quote, "id").notes).toEqual(["Penutur tersirat: lanjutan ¶11"]);
    expect(cardTextOf(quote, "en").notes).toEqual(["Speaker inferred: continues ¶11"]);
  });

  test("says that the article names no speaker, and that words are no whole quotation", () => {
    const quote = madeQuote("tetap di sini", { quote: { speaker: null, form: "fragment" } });
    const { name, notes } = cardTextOf(quote, "en");
    expect(name).toBeUndefined();
    expect(notes).toEqual(["The article names no speaker", "Fragment of a sentence"]);
  });

  test("leaves out a role that is as long as a sentence", () => {
    const quote = madeQuote("kepala desa ".repeat(20).trim());
    const speaker = { name: "Sumarni", mention: quote.words, role: quote.words };
    expect(cardTextOf({ ...quote, speaker }, "id").role).toBeUndefined();
  });

  test("is refused where the words, the speaker or the role are not in the article", () => {
    const quote = madeQuote("Kami tetap di sini");
    const elsewhere = madeQuote("Kami tetap di sini").words;
    const forged = { ...quote.words, paragraph: elsewhere.paragraph };
    const tooFar = { ...quote.words, span: { start: 0, end: 99 } };
    expect(() => cardTextOf({ ...quote, words: forged }, "id")).toThrow("Cannot draw what is not in article");
    expect(() => cardTextOf({ ...quote, words: tooFar }, "id")).toThrow("Cannot draw what is not in article");
    const speaker = { name: "Sumarni", mention: quote.words, role: forged };
    expect(() => cardTextOf({ ...quote, speaker }, "id")).toThrow("Cannot draw what is not in article");
  });
});

describe("the text for who cannot see the picture", () => {
  test("is the whole quotation with its attribution", () => {
    const card = cardTextOf(madeQuote("Laut naik, kami tetap di sini"), "id");
    expect(altTextOf(card, "id")).toBe(
      "“Laut naik, kami tetap di sini” — Wiryo Atmaja; Warga Menanam Bakau ¶1",
    );
  });

  test("names only who and where when the quotation does not fit", () => {
    const card = cardTextOf(madeQuote("kata ".repeat(300).trim()), "en");
    expect(altTextOf(card, "en")).toBe("Quote card: Wiryo Atmaja; Warga Menanam Bakau ¶1");
  });

  test("keeps to Discord's limit whatever is long", () => {
    const title = "judul ".repeat(300).trim();
    const card = cardTextOf(madeQuote("Ya", { article: { title }, name: "nama ".repeat(300) }), "id");
    expect(altTextOf(card, "id")).toBe("Kartu kutipan");
  });
});
