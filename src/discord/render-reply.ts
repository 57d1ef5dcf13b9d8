import type { Locale } from "../bot/languages.ts";
import type { Reply } from "../bot/reply.ts";
import { articleCard } from "./article-card.ts";
import { articlesCard } from "./articles-card.ts";
import type { Card } from "./card.ts";
import { cardMessage, type CardMessage } from "./card-message.ts";
import { checkPayload } from "./check-payload.ts";
import { doneCard } from "./done-card.ts";
import { fingerprintOf } from "./fingerprint-of.ts";
import { helpCard } from "./help-card.ts";
import { NOTICES } from "./notices.ts";
import { passagesCard } from "./passages-card.ts";
import { quotesCard } from "./quotes-card.ts";
import { sorryCard } from "./sorry-card.ts";
import { summaryCard } from "./summary-card.ts";
import type { Remembered, Turn } from "./turn.ts";
import { verdictCard } from "./verdict-card.ts";

/**
 * A reply as a message for Discord. With a turn it is the page that was turned to, and its buttons remember what was
 * asked; the first one where the reply is no longer what it was. Without, it is as much of it as one message holds.
 *
 * @throws {Error} if the message would break one of Discord's limits
 */
export function renderReply(reply: Reply, locale: Locale, turn?: Turn): CardMessage {
  const message = cardMessage(cardOf(reply, locale), locale, turn && remember(reply, turn));
  checkPayload(message);
  return message;
}

function remember(reply: Reply, turn: Turn): Remembered {
  const seen = fingerprintOf(reply);
  if (turn.seen === undefined || turn.seen === seen) return { turn, seen };
  return { turn: { ...turn, page: 0 }, seen, note: NOTICES.changed };
}

function cardOf(reply: Reply, locale: Locale): Card {
  switch (reply.kind) {
    case "passages":
      return passagesCard(reply, locale);
    case "summary":
      return summaryCard(reply, locale);
    case "quotes":
      return quotesCard(reply, locale);
    case "verdict":
      return verdictCard(reply, locale);
    case "articles":
      return articlesCard(reply, locale);
    case "article":
      return articleCard(reply, locale);
    case "help":
      return helpCard(reply, locale);
    case "done":
      return doneCard(reply, locale);
    case "sorry":
      return sorryCard(reply, locale);
  }
}
