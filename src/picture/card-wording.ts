import type { Basis, QuoteForm } from "../quotes/quote.ts";
import type { CardLocale, RefusedCard } from "./quote-card.ts";

type Text = Readonly<Record<CardLocale, string>>;

/** What a card says around an article's words. */
export const CARD_WORDING = {
  noSpeaker: { en: "The article names no speaker", id: "Artikel tidak menyebut penuturnya" },
  inferred: { en: "Speaker inferred", id: "Penutur tersirat" },
  quotation: { en: "Quote card", id: "Kartu kutipan" },
} as const satisfies Readonly<Record<string, Text>>;

/** Said of words that are not a whole quotation, so that nobody takes them for one. */
export const FORM_WORDING = {
  direct: undefined,
  fragment: { en: "Fragment of a sentence", id: "Penggalan kalimat" },
  indirect: { en: "Reported in the article's words", id: "Dituturkan dengan kata-kata artikel" },
} as const satisfies Readonly<Record<QuoteForm, Text | undefined>>;

export const REFUSALS = {
  "too-long": {
    en: "Cannot draw this quotation: it is too long for a picture that can be read",
    id: "Kutipan ini tidak dapat digambar: terlalu panjang untuk gambar yang terbaca",
  },
  "unknown-characters": {
    en: "Cannot draw this quotation: it holds characters that the card has no type for",
    id: "Kutipan ini tidak dapat digambar: ada huruf yang tidak dimiliki kartu",
  },
} as const satisfies Readonly<Record<RefusedCard["reason"], Text>>;

/** What an inferred speaker was inferred from. */
export function wordBasis({ kind, paragraph }: Basis): Text {
  switch (kind) {
    case "continuation":
      return { en: `continues ¶${paragraph}`, id: `lanjutan ¶${paragraph}` };
    case "pronoun":
      return { en: `refers back to ¶${paragraph}`, id: `merujuk ke ¶${paragraph}` };
    case "last-speaker":
      return {
        en: `the last person quoted, ¶${paragraph}`,
        id: `orang terakhir yang dikutip, ¶${paragraph}`,
      };
  }
}
