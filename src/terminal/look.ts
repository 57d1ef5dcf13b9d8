import type { Locale } from "../bot/languages.ts";
import type { OfferedCommand } from "../bot/offered-command.ts";
import type { Paint } from "./paint.ts";

/** How a reply is to look: in which language, and with which paint. */
export interface Look {
  readonly locale: Locale;
  readonly paint: Paint;
  /** Under whose names a line to type is shown in the language; in English where none are given. */
  readonly commands?: readonly OfferedCommand[];
}
