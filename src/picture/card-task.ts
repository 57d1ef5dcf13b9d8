import type { CardText } from "./card-text.ts";
import type { RefusedCard } from "./quote-card.ts";

/** A card as PNG, or why there is none. */
export type Drawing = Uint8Array | RefusedCard["reason"];

/** What is sent to the drawing thread. */
export interface CardTask {
  readonly id: number;
  readonly card: CardText;
}

/** What comes back for it. */
export type CardDone =
  | { readonly kind: "done"; readonly id: number; readonly drawing: Drawing }
  | { readonly kind: "failed"; readonly id: number; readonly message: string };
