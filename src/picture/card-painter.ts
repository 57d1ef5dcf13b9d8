import type { Quote } from "../quotes/quote.ts";
import { altTextOf } from "./alt-text.ts";
import { cardTextOf } from "./card-text.ts";
import { REFUSALS } from "./card-wording.ts";
import { startDrawingThread, type DrawingThread } from "./drawing-thread.ts";
import type { CardLocale, QuoteCard } from "./quote-card.ts";

/** Draws quote cards in a thread of its own, so that no answer waits for a picture. */
export interface CardPainter {
  /**
   * A quotation as a picture, or why there is none.
   *
   * @throws {Error} if the quotation is not in its article, or the thread failed
   */
  readonly drawQuoteCard: (quote: Quote, locale: CardLocale) => Promise<QuoteCard>;
  /** Ends the thread, if there is one. A process that just ends need not call it. */
  readonly close: () => Promise<void>;
}

/** An idle thread keeps more than a hundred megabytes; in milliseconds. */
const IDLE = 10 * 60_000;

/** Starts nothing yet: the thread, its fonts and its renderer are loaded for the first picture. */
export function openCardPainter(idle = IDLE): CardPainter {
  let thread: DrawingThread | undefined;
  return {
    async drawQuoteCard(quote, locale) {
      const card = cardTextOf(quote, locale);
      if (!thread || thread.hasEnded()) thread = startDrawingThread(idle);
      const drawing = await thread.draw(card);
      if (typeof drawing !== "string") return { kind: "drawn", png: drawing, alt: altTextOf(card, locale) };
      return { kind: "refused", reason: drawing, message: REFUSALS[drawing][locale] };
    },
    async close() {
      await thread?.end();
    },
  };
}
