import { config } from "dotenv";
import * as v from "valibot";

/** Everything an operator can set, checked. Each field is explained in `.env.example`. */
export interface Settings {
  /** Absent without a token: then Kutip opens in the terminal. */
  readonly discord?: DiscordSettings;
  readonly dataDir: string;
  readonly defaultLocale: "en" | "id";
  readonly logLevel: LogLevel;
}

export interface DiscordSettings {
  readonly token: string;
  readonly guildId?: string;
  readonly apiUrl?: string;
}

const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;
type LogLevel = (typeof LOG_LEVELS)[number];

/** One or more settings that cannot be used. The message names each, and never a secret's value. */
export class SettingsError extends Error {
  constructor(faults: readonly string[]) {
    super(`Cannot use these settings: ${faults.join("; ")}`);
    this.name = "SettingsError";
  }
}

const Environment = v.object({
  // Whether it is a token is Discord's to say; one with blanks in it was not copied whole
  DISCORD_TOKEN: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\S+$/u, "has blanks in it; copy it again from the developer portal, Bot, Reset Token"),
    ),
  ),
  DISCORD_GUILD_ID: v.optional(
    v.pipe(v.string(), v.regex(/^\d{17,20}$/u, "must be a server's id of 17 to 20 digits")),
  ),
  DISCORD_API_URL: v.optional(
    v.pipe(
      v.string(),
      v.check(
        (url) => /^https?:\/\//u.test(url) && URL.canParse(url),
        "must be a full http or https address, such as https://discord.com/api",
      ),
    ),
  ),
  DATA_DIR: v.optional(v.string(), "data"),
  DEFAULT_LOCALE: v.optional(v.picklist(["id", "en"], "must be id or en"), "id"),
  LOG_LEVEL: v.optional(v.picklist(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(", ")}`), "info"),
});

/** The names of all settings, for whoever documents them. */
export const SETTING_NAMES: readonly string[] = Object.keys(Environment.entries);

/**
 * Reads the settings from the environment, and from a file `.env` in the working folder for what the environment does
 * not say. An empty value counts as not set.
 *
 * @throws {SettingsError} that names every setting that is wrong
 */
export function readSettings(environment: Readonly<NodeJS.ProcessEnv> = loadEnvironment()): Settings {
  const given = Object.entries(environment).flatMap(([name, value]) =>
    value?.trim() ? [[name, value.trim()] as const] : [],
  );
  const result = v.safeParse(Environment, Object.fromEntries(given));
  if (!result.success) {
    throw new SettingsError(result.issues.map((issue) => `${v.getDotPath(issue) ?? ""} ${issue.message}`));
  }
  const { DISCORD_TOKEN: token, DISCORD_GUILD_ID: guildId, DISCORD_API_URL: apiUrl } = result.output;
  const { DATA_DIR: dataDir, DEFAULT_LOCALE: defaultLocale, LOG_LEVEL: logLevel } = result.output;
  const general = { dataDir, defaultLocale, logLevel };
  if (token === undefined) return general;
  return { ...general, discord: { token, ...(guildId ? { guildId } : {}), ...(apiUrl ? { apiUrl } : {}) } };
}

function loadEnvironment(): Readonly<NodeJS.ProcessEnv> {
  config({ quiet: true });
  return process.env;
}
