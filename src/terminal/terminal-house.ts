import type { Readable, Writable } from "node:stream";
import type { Bot } from "../bot/bot.ts";
import type { Locale } from "../bot/languages.ts";

/** What a terminal is served with. */
export interface TerminalHouse {
  readonly bot: Bot;
  /** For an asker whose words do not show a language. */
  readonly defaultLocale: Locale;
  readonly input: Readable;
  readonly output: Writable;
}
