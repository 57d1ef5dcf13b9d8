import type { Quote } from "../quotes/quote.ts";
import { openThread } from "../threads/thread.ts";
import { altTextOf } from "./alt-text.ts";
import { cardTextOf } from "./card-text.ts";
import { REFUSALS } from "./card-wording.ts";
import type * as drawing from "./draw-card.ts";
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

const DRAWING = new URL("draw-card.ts", import.meta.url);

/** A card takes 0.1 seconds, and the first one some more. An idle thread keeps more than a hundred megabytes. */
const PATIENCE = { callMs: 60_000, idleMs: 10 * 60_000 };

/** Starts nothing yet: the thread, its fonts and its renderer are loaded for the first picture. */
export function openCardPainter(idleMs = PATIENCE.idleMs): CardPainter {
  const thread = openThread<typeof drawing>(DRAWING, { ...PATIENCE, idleMs });
  return {
    async drawQuoteCard(quote, locale) {
      const card = cardTextOf(quote, locale);
      const drawn = await thread.call("drawCard", card);
      if (typeof drawn !== "string") return { kind: "drawn", png: drawn, alt: altTextOf(card, locale) };
      return { kind: "refused", reason: drawn, message: REFUSALS[drawn][locale] };
    },
    close: thread.end,
  };
}
