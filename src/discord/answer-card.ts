import type { BaseInteraction } from "discord.js";
import { countRequest } from "../bot/rates.ts";
import { UserError } from "../bot/user-error.ts";
import { WORDING } from "../bot/wording.ts";
import type { Quote } from "../quotes/quote.ts";
import { holds } from "../text/span.ts";
import { sorryMessage, type AnswerMessage } from "./answer-as-message.ts";
import type { DiscordHouse } from "./discord-house.ts";
import { findPlace } from "./find-place.ts";
import { changedArticle, NOTICES } from "./notices.ts";
import { pictureMessage } from "./picture-message.ts";
import type { PlaceKey } from "./place-key.ts";
import { requestPlace } from "./request-place.ts";

/** A quotation of the library that is asked now as a picture; or why there is none, to the asker alone. */
export async function answerCard(
  interaction: BaseInteraction,
  { bot, defaultLocale, drawQuoteCard }: DiscordHouse,
  { key, isPrivate }: { readonly key: PlaceKey; readonly isPrivate: boolean },
): Promise<AnswerMessage> {
  const { locale, publicLocale = locale, server, asker } = requestPlace(interaction, defaultLocale);
  try {
    if (bot.rates) countRequest(bot.rates, asker.id, { reachesOutside: false });
    const library = await bot.libraryOf(server);
    const found = findPlace(key, await library.articles());
    if (found.kind === "gone") return sorryMessage(NOTICES.goneArticle[locale], locale);
    if (found.kind === "changed") return sorryMessage(changedArticle(found.article.title)[locale], locale);
    const { article, quotes } = found.shelved;
    const quote = quotes.find((each) => isMeant(each, key));
    if (!quote) return sorryMessage(changedArticle(article.title)[locale], locale);
    const spoken = isPrivate ? locale : ((await library.settings()).locale ?? publicLocale);
    const card = await drawQuoteCard(quote, spoken);
    if (card.kind === "refused") return sorryMessage(card.message, locale);
    return { message: pictureMessage(quote, card), isPrivate, isRefusal: false, isAnswered: true };
  } catch (error) {
    if (error instanceof UserError) return sorryMessage(error.text[locale], locale);
    bot.reportFailure(error);
    return sorryMessage(WORDING.apology[locale], locale);
  }
}

/** The words that were found can be a part of the quotation. */
function isMeant({ words }: Quote, { paragraph, span }: PlaceKey): boolean {
  return span !== null && words.paragraph.number === paragraph && holds(words.span, span);
}
