import type { ButtonInteraction, StringSelectMenuInteraction } from "discord.js";
import type { Bot } from "../bot/bot.ts";
import type { Request } from "../bot/request.ts";
import { WORDING } from "../bot/wording.ts";
import { answerAsMessage, sorryMessage, type AnswerMessage } from "./answer-as-message.ts";
import type { DiscordHouse } from "./discord-house.ts";
import { findPlace, type FoundPlace } from "./find-place.ts";
import { changedArticle, NOTICES } from "./notices.ts";
import type { PlaceKey } from "./place-key.ts";
import { hasOthers, requestPlace } from "./request-place.ts";

/** A paragraph among its neighbours, or a whole article, if it is in the library that is asked now. */
export async function answerContext(
  interaction: ButtonInteraction | StringSelectMenuInteraction,
  { bot, defaultLocale }: DiscordHouse,
  key: PlaceKey,
): Promise<AnswerMessage> {
  const place = requestPlace(interaction, defaultLocale);
  const found = await lookUp(key, place.server, bot);
  switch (found.kind) {
    case "failed":
      return sorryMessage(WORDING.apology[place.locale], place.locale);
    case "gone":
      return sorryMessage(NOTICES.goneArticle[place.locale], place.locale);
    case "changed":
      return sorryMessage(changedArticle(found.article.title)[place.locale], place.locale);
    case "found": {
      const paragraph = key.paragraph > 0 ? { paragraph: key.paragraph } : {};
      const options = { article: found.shelved.article.id, ...paragraph, private: true };
      const request: Request = { ...place, command: "articles read", options };
      return answerAsMessage(request, bot, { page: 0, hasOthers: hasOthers(interaction) });
    }
  }
}

async function lookUp(
  key: PlaceKey,
  server: string | null,
  bot: Bot,
): Promise<FoundPlace | { readonly kind: "failed" }> {
  try {
    const library = await bot.libraryOf(server);
    return findPlace(key, await library.articles());
  } catch (error) {
    bot.reportFailure(error);
    return { kind: "failed" };
  }
}
