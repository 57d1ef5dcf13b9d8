/** Everything an operator can set, checked. Each field is explained in `.env.example`. */
export interface Settings {
  /** Absent without a token: then Kutip opens in the terminal. */
  readonly discord?: DiscordSettings;
  /** How many processes share the servers among them; absent for one that serves all. */
  readonly shards?: number | "auto";
  /** Which part of the servers is this process's; set by the process that started it. */
  readonly shard?: ShardOf;
  /** Where health and metrics can be asked for; absent for nowhere. */
  readonly health?: HealthSettings;
  readonly limits: LimitSettings;
  readonly libraries: LibrarySettings;
  readonly intake: IntakeSettings;
  readonly dataDir: string;
  readonly defaultLocale: "en" | "id";
  readonly logLevel: LogLevel;
}

export interface DiscordSettings {
  readonly token: string;
  readonly guildId?: string;
  readonly apiUrl?: string;
}

/** One process of several. */
export interface ShardOf {
  /** From 0. */
  readonly id: number;
  readonly count: number;
}

interface HealthSettings {
  readonly host: string;
  readonly port: number;
}

interface LimitSettings {
  /** Of one member, in any minute. */
  readonly commandsPerMinute: number;
  /** Of one member, in any hour; only what is asked of the web counts. */
  readonly fetchesPerHour: number;
}

interface LibrarySettings {
  readonly articlesPerServer: number;
  /** Of the file that an article is kept in, in bytes. */
  readonly bytesPerArticle: number;
  readonly feedsPerServer: number;
  /** Milliseconds that a server's library stays open when nobody asks for it. */
  readonly idleAfter: number;
}

/** How articles are brought in from outside. */
export interface IntakeSettings {
  /** For one article, from the first name looked up to the last byte. */
  readonly fetchSeconds: number;
  /** Of one page or feed, unpacked. */
  readonly fetchMegabytes: number;
  /** Between two visits to a feed. */
  readonly feedMinutes: number;
  /** That all feeds of one server may bring. */
  readonly feedArticlesPerDay: number;
}

/** From the most said to nothing. */
export const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;
type LogLevel = (typeof LOG_LEVELS)[number];
