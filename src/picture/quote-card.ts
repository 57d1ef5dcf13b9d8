/** The languages that a card speaks around an article's words. */
export type CardLocale = "en" | "id";

/** What comes of a quotation that is to be drawn. */
export type QuoteCard = DrawnCard | RefusedCard;

interface DrawnCard {
  readonly kind: "drawn";
  readonly png: Uint8Array;
  /** The quotation with its attribution for who cannot see the picture, at most 1,024 UTF-16 units. */
  readonly alt: string;
}

/** A picture that would not show all of the quotation as it is, and so is not drawn. */
export interface RefusedCard {
  readonly kind: "refused";
  readonly reason: "too-long" | "unknown-characters";
  /** In the language asked for. */
  readonly message: string;
}
