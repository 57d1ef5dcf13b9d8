import type { Locale } from "../bot/languages.ts";
import type { SorryReply } from "../bot/reply.ts";
import { WORDING } from "../bot/wording.ts";
import { ACCENTS } from "./accents.ts";
import type { Card } from "./card.ts";
import { nearestPassages } from "./notices.ts";
import { PAGE_SIZES } from "./page-sizes.ts";
import { passageItem } from "./passages-card.ts";
import { showLabel } from "./show-text.ts";

/** A message that repeats all words of a long question is shortened, in UTF-16 units. */
const MESSAGE_LENGTH = 1_000;

/** What could not be done, and below it what came nearest, said to be no more than that. */
export function sorryCard({ message, nearest = [] }: SorryReply, locale: Locale): Card {
  return {
    accent: ACCENTS.sorry,
    head: [
      showLabel(message, MESSAGE_LENGTH),
      ...(nearest.length > 0 ? [`-# ${WORDING.nearest[locale]}`] : []),
    ],
    items: nearest.map((passage) => passageItem(passage, locale)),
    layout: "divided",
    page: PAGE_SIZES.sorry,
    ...(nearest.length > 0 ? { behind: nearestPassages(nearest.length) } : {}),
  };
}
