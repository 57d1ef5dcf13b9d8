import type { Logger } from "pino";
import type { Bot } from "../bot/bot.ts";
import type { Locale } from "../bot/languages.ts";
import type { Quote } from "../quotes/quote.ts";
import type { DiscordWatch } from "./discord-watch.ts";

/** What Discord is served with. */
export interface DiscordHouse {
  readonly bot: Bot;
  /** Where Discord gives no language and the asker's words show none. */
  readonly defaultLocale: Locale;
  /** Told of failures, never of what members write. */
  readonly log: Logger;
  /** Fetches a file that somebody attached. It rejects with what to tell them. */
  readonly download: (url: string) => Promise<Uint8Array>;
  /** A quotation as a picture with words for those who cannot see it, or a sentence that says why there is none. */
  readonly drawQuoteCard: (quote: Quote, locale: Locale) => Promise<DrawnQuote>;
  /** How long somebody who types waits for choices, in milliseconds; as long as Discord's members do if absent. */
  readonly typingPatience?: number;
  /** Absent where nobody counts. */
  readonly watch?: DiscordWatch;
}

/** What comes of a quotation that is to be a picture. */
type DrawnQuote =
  | { readonly kind: "drawn"; readonly png: Uint8Array; readonly alt: string }
  | { readonly kind: "refused"; readonly message: string };
