import { ComponentType } from "discord.js";
import type { Library } from "../src/library/library.ts";
import { openCardPainter } from "../src/picture/card-painter.ts";
import type { Quote } from "../src/quotes/quote.ts";
import type { Scene } from "./scene.ts";

/** Quote cards of the sample articles: one whose speaker is stated, and one whose speaker is inferred. */
export async function cardScenes(library: Library): Promise<readonly Scene[]> {
  const painter = openCardPainter();
  const quotes = await library.quotes({ form: "direct" });
  const chosen = [
    quotes.find(({ certainty, speaker }) => certainty === "stated" && speaker?.role),
    quotes.find(({ certainty, speaker }) => certainty === "inferred" && speaker?.role),
  ].filter((quote) => quote !== undefined);
  try {
    return await Promise.all(chosen.map((quote, index) => cardScene(quote, index, painter.drawQuoteCard)));
  } finally {
    await painter.close();
  }
}

async function cardScene(
  quote: Quote,
  index: number,
  draw: ReturnType<typeof openCardPainter>["drawQuoteCard"],
): Promise<Scene> {
  const locale = index === 0 ? "id" : "en";
  const card = await draw(quote, locale);
  if (card.kind === "refused") throw new Error(card.message);
  const media = { url: "attachment://kutip.png" };
  const message = {
    components: [{ type: ComponentType.MediaGallery, items: [{ media, description: card.alt }] }],
    files: [{ name: "kutip.png", attachment: card.png }],
  };
  const asked = { id: "Kartu kutipan", en: "Quote card" }[locale];
  return { id: `card-${index + 1}`, locale, kind: "quote card", asked, isPrivate: false, message };
}
