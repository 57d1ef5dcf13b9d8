import type { CardText } from "./card-text.ts";
import { CARD_WORDING } from "./card-wording.ts";
import type { CardLocale } from "./quote-card.ts";

/** Discord's limit for a description, in UTF-16 units. */
const MAX_LENGTH = 1_024;

/** What a screen reader reads out: the whole quotation with who said it and where; if that is too long, who and where. */
export function altTextOf(card: CardText, locale: CardLocale): string {
  const { words, form, name, role, notes, place, source } = card;
  const said = form === "indirect" ? words : `“${words}”`;
  const who = [[name, role].filter((part) => part !== undefined).join(", "), ...notes]
    .filter((part) => part !== "")
    .join("; ");
  const where = [place, ...source].join(", ");
  const kind = CARD_WORDING.quotation[locale];
  const fullest = [
    `${said} — ${who}; ${where}`,
    `${said} — ${name ?? who}; ${place}`,
    `${kind}: ${who}; ${where}`,
  ];
  return fullest.find((alt) => alt.length <= MAX_LENGTH) ?? kind;
}
