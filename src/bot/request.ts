import type { Locale } from "./languages.ts";

/** Who asks. */
export interface Asker {
  /** The same for each request of one person, and of nobody else. */
  readonly id: string;
  /** Whether this person may change the library that is asked. */
  readonly mayManage: boolean;
}

/** A question as it reaches Kutip from any platform, not yet read. */
export interface Request {
  /** A command's English name. */
  readonly command: string;
  /** By English option name; what a platform sent, of whatever kind. */
  readonly options: Readonly<Record<string, unknown>>;
  /** The asker's language, for replies that the asker alone sees. */
  readonly locale: Locale;
  /** The language of everybody who sees a public reply, where it is not the asker's. */
  readonly publicLocale?: Locale;
  /** Whose library is asked; null for the shared shelf alone. */
  readonly server: string | null;
  readonly asker: Asker;
  /**
   * False where a platform can ask again with a button, and nobody pressed it yet: then a command that cannot be taken
   * back in one step asks first. Left out where a whole line was typed.
   */
  readonly confirmed?: boolean;
}
