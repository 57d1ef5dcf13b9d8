import type { Locale } from "../bot/languages.ts";
import type { DoneReply } from "../bot/reply.ts";
import { ACCENTS } from "./accents.ts";
import { shelvedItem } from "./articles-card.ts";
import type { Card } from "./card.ts";
import { showLabel } from "./show-text.ts";

/** In UTF-16 units. */
const MESSAGE_LENGTH = 1_500;

/** What was done, and the article that it was done to. */
export function doneCard({ message, article }: DoneReply, locale: Locale): Card {
  return {
    accent: ACCENTS.done,
    head: [showLabel(message, MESSAGE_LENGTH)],
    items: article ? [shelvedItem(article, locale)] : [],
    layout: "listed",
  };
}
