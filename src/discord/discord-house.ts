import type { Logger } from "pino";
import type { Bot } from "../bot/bot.ts";
import type { Locale } from "../bot/languages.ts";
import type { DiscordWatch } from "./discord-watch.ts";

/** What Discord is served with. */
export interface DiscordHouse {
  readonly bot: Bot;
  /** Where Discord gives no language and the asker's words show none. */
  readonly defaultLocale: Locale;
  /** Told of failures, never of what members write. */
  readonly log: Logger;
  /** Absent where nobody counts. */
  readonly watch?: DiscordWatch;
}
