import type { Locale } from "../bot/languages.ts";
import type { Paint } from "./paint.ts";

/** How a reply is to look: in which language, and with which paint. */
export interface Look {
  readonly locale: Locale;
  readonly paint: Paint;
}
