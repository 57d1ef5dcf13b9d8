import type { Locale } from "../src/bot/languages.ts";
import { pictureMessage } from "../src/discord/picture-message.ts";
import type { Library } from "../src/library/library.ts";
import { openCardPainter } from "../src/picture/card-painter.ts";
import type { Certainty } from "../src/quotes/quote.ts";
import type { Scene } from "./scene.ts";

const ASKED = { id: "Kartu kutipan", en: "Quote card" } as const;

/** Quote cards of the sample articles: one whose speaker is stated, and one whose speaker is inferred. */
export async function cardScenes(library: Library): Promise<readonly Scene[]> {
  const painter = openCardPainter();
  try {
    const scene = async (locale: Locale, certainty: Certainty): Promise<Scene> => {
      const quotes = await library.quotes({ form: "direct", certainty });
      const quote = quotes.find(
        ({ words, speaker }) => words.article.language === locale && speaker?.role !== undefined,
      );
      if (!quote) throw new Error(`No ${certainty} quotation of the samples has a speaker with a role`);
      const card = await painter.drawQuoteCard(quote, locale);
      if (card.kind === "refused") throw new Error(card.message);
      const message = pictureMessage(quote, card);
      const asked = ASKED[locale];
      return { id: `card-${certainty}`, locale, kind: "quote card", asked, isPrivate: false, message };
    };
    return await Promise.all([scene("id", "stated"), scene("en", "inferred")]);
  } finally {
    await painter.close();
  }
}
