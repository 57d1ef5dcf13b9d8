import type { Locale } from "../src/bot/languages.ts";

/** A message of the page, with what it answers. */
export interface Scene {
  /** Unique on the page. */
  readonly id: string;
  readonly locale: Locale;
  /** The kind of reply that it shows. */
  readonly kind: string;
  /** What the member typed. */
  readonly asked: string;
  readonly isPrivate: boolean;
  /** As it is handed to Discord. */
  readonly message: unknown;
}
