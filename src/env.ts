import { existsSync, readFileSync } from "node:fs";
import { config } from "dotenv";
import * as v from "valibot";
import { LOG_LEVELS, type Settings, type ShardOf } from "./settings.ts";

/** One or more settings that cannot be used. The message names each, and never a secret's value. */
export class SettingsError extends Error {
  constructor(faults: readonly string[]) {
    super(`Cannot use these settings: ${faults.join("; ")}`);
    this.name = "SettingsError";
  }
}

const MINUTE = 60_000;

const PORT = "must be a port, a number from 1 to 65535";

const SHARDS = "must be a number from 1 to 10000, or auto";

/** A whole number that an operator wrote. */
function whole(least: number, most: number, message: string): v.GenericSchema<string, number> {
  return v.pipe(
    v.string(),
    v.regex(/^\d{1,9}$/u, message),
    v.transform(Number),
    v.minValue(least, message),
    v.maxValue(most, message),
  );
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
  SHARDS: v.optional(v.union([v.literal("auto"), whole(1, 10_000, SHARDS)], SHARDS)),
  HEALTH_PORT: v.optional(whole(1, 65_535, PORT)),
  HEALTH_HOST: v.optional(v.string(), "127.0.0.1"),
  COMMANDS_PER_MINUTE: v.optional(whole(1, 1_000, "must be a number from 1 to 1000"), "20"),
  FETCHES_PER_HOUR: v.optional(whole(1, 1_000, "must be a number from 1 to 1000"), "30"),
  MAX_ARTICLES_PER_SERVER: v.optional(whole(1, 100_000, "must be a number from 1 to 100000"), "5000"),
  MAX_ARTICLE_BYTES: v.optional(whole(1_000, 2_000_000, "must be a number from 1000 to 2000000"), "100000"),
  MAX_FEEDS_PER_SERVER: v.optional(whole(0, 1_000, "must be a number from 0 to 1000"), "10"),
  LIBRARY_IDLE_MINUTES: v.optional(whole(1, 10_000, "must be a number from 1 to 10000"), "15"),
  FETCH_SECONDS: v.optional(whole(1, 120, "must be a number from 1 to 120"), "20"),
  FETCH_MEGABYTES: v.optional(whole(1, 50, "must be a number from 1 to 50"), "5"),
  FEED_MINUTES: v.optional(whole(5, 1_440, "must be a number from 5 to 1440"), "30"),
  FEED_ARTICLES_PER_DAY: v.optional(whole(0, 1_000, "must be a number from 0 to 1000"), "20"),
  DATA_DIR: v.optional(v.string(), "data"),
  DEFAULT_LOCALE: v.optional(v.picklist(["id", "en"], "must be id or en"), "id"),
  LOG_LEVEL: v.optional(v.picklist(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(", ")}`), "info"),
});

/** What discord.js's manager tells a process that it starts; such a process finds its own number in SHARDS. */
const Shard = v.object({
  SHARDING_MANAGER: v.literal("true"),
  SHARDS: whole(0, 10_000, "must be a number"),
  SHARD_COUNT: whole(1, 10_000, "must be a number"),
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
  const given = Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) =>
      value?.trim() ? [[name, value.trim()] as const] : [],
    ),
  );
  const shard = readShard(given);
  const result = v.safeParse(Environment, shard ? { ...given, SHARDS: "1" } : given);
  if (!result.success) {
    throw new SettingsError(result.issues.map((issue) => `${v.getDotPath(issue) ?? ""} ${issue.message}`));
  }
  const { output } = result;
  const { DISCORD_TOKEN: token, DISCORD_GUILD_ID: guildId, DISCORD_API_URL: apiUrl } = output;
  const { SHARDS: shards = 1, HEALTH_HOST: host, HEALTH_PORT: port } = output;
  return {
    ...(token === undefined
      ? {}
      : { discord: { token, ...(guildId ? { guildId } : {}), ...(apiUrl ? { apiUrl } : {}) } }),
    ...(shards === 1 ? {} : { shards }),
    ...(shard ? { shard } : {}),
    ...(port === undefined ? {} : { health: { host, port } }),
    limits: { commandsPerMinute: output.COMMANDS_PER_MINUTE, fetchesPerHour: output.FETCHES_PER_HOUR },
    libraries: {
      articlesPerServer: output.MAX_ARTICLES_PER_SERVER,
      bytesPerArticle: output.MAX_ARTICLE_BYTES,
      feedsPerServer: output.MAX_FEEDS_PER_SERVER,
      idleAfter: output.LIBRARY_IDLE_MINUTES * MINUTE,
    },
    intake: {
      fetchSeconds: output.FETCH_SECONDS,
      fetchMegabytes: output.FETCH_MEGABYTES,
      feedMinutes: output.FEED_MINUTES,
      feedArticlesPerDay: output.FEED_ARTICLES_PER_DAY,
    },
    dataDir: output.DATA_DIR,
    defaultLocale: output.DEFAULT_LOCALE,
    logLevel: output.LOG_LEVEL,
  };
}

/** Whether this is one process of several, whatever else may be wrong with its settings. */
export function isShard(environment: Readonly<NodeJS.ProcessEnv> = process.env): boolean {
  return readShard(environment) !== undefined;
}

function readShard(environment: Readonly<NodeJS.ProcessEnv>): ShardOf | undefined {
  const { success, output } = v.safeParse(Shard, environment);
  return success ? { id: output.SHARDS, count: output.SHARD_COUNT } : undefined;
}

/**
 * What the environment says, and a file beside it where that says nothing. None need be there.
 *
 * @throws {SettingsError} if it cannot be read: without it a bot would quietly open in the terminal
 */
export function loadEnvironment(path = ".env"): Readonly<NodeJS.ProcessEnv> {
  const { error } = config({ path, quiet: true });
  if (!existsSync(path)) return process.env;
  if (error)
    throw new SettingsError([`${path} cannot be read (${"code" in error ? String(error.code) : "unknown"})`]);
  if (readFileSync(path).includes(0)) throw new SettingsError([`${path} is no plain text; save it as UTF-8`]);
  return process.env;
}
