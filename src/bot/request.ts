import type { Locale } from "./languages.ts";

/** A question as it reaches Kutip from any platform, not yet read. */
export interface Request {
  /** A command's English name. */
  readonly command: string;
  /** By English option name; what a platform sent, of whatever kind. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly locale: Locale;
  /** Whose library is asked; null for the shared shelf alone. */
  readonly server: string | null;
}
