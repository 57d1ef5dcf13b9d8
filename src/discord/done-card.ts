import type { Locale } from "../bot/languages.ts";
import type { DoneReply } from "../bot/reply.ts";
import { listedIn } from "../bot/word-done.ts";
import { ACCENTS } from "./accents.ts";
import { shelvedItem } from "./articles-card.ts";
import type { Card } from "./card.ts";
import { PAGE_SIZES } from "./page-sizes.ts";
import { showLabel } from "./show-text.ts";

/** In UTF-16 units. */
const MESSAGE_LENGTH = 1_500;
const LINE_LENGTH = 300;

/** What was done, and the article that it was done to. */
export function doneCard(reply: DoneReply, locale: Locale): Card {
  const { message, article, actions, file } = reply;
  const lines = listedIn(reply, locale).map((line) => ({ least: () => `- ${showLabel(line, LINE_LENGTH)}` }));
  return {
    accent: ACCENTS.done,
    head: [showLabel(message, MESSAGE_LENGTH)],
    items: [...(article ? [shelvedItem(article, locale)] : []), ...lines],
    layout: "listed",
    page: PAGE_SIZES.done,
    actions,
    ...(file ? { file } : {}),
  };
}
