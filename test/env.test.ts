import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { isShard, loadEnvironment, readSettings, SETTING_NAMES, SettingsError } from "../src/env.ts";
import { DEFAULT_LIMITS } from "../src/library/limits.ts";

const TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4.GhIjKl.abcdefghijklmnopqrstuvwxyz0123456789";

test("without any setting Kutip opens in the terminal, in Indonesian", () => {
  expect(readSettings({})).toEqual({
    limits: { commandsPerMinute: 20, fetchesPerHour: 30 },
    libraries: { ...DEFAULT_LIMITS, idleAfter: 900_000 },
    intake: { fetchSeconds: 20, fetchMegabytes: 5, feedMinutes: 30, feedArticlesPerDay: 20 },
    dataDir: "data",
    defaultLocale: "id",
    logLevel: "info",
  });
});

test("an empty value counts as not set", () => {
  expect(readSettings({ DISCORD_TOKEN: "", DATA_DIR: "  ", LOG_LEVEL: "" })).toEqual(readSettings({}));
});

test("a token brings Discord's settings with it", () => {
  const settings = readSettings({
    DISCORD_TOKEN: ` ${TOKEN} `,
    DISCORD_GUILD_ID: "123456789012345678",
    DISCORD_API_URL: "http://127.0.0.1:9/api",
    SHARDS: "2",
    HEALTH_PORT: "9464",
    HEALTH_HOST: "0.0.0.0",
    COMMANDS_PER_MINUTE: "5",
    FETCHES_PER_HOUR: "1",
    MAX_ARTICLES_PER_SERVER: "7",
    MAX_ARTICLE_BYTES: "9000",
    MAX_FEEDS_PER_SERVER: "0",
    LIBRARY_IDLE_MINUTES: "2",
    FETCH_SECONDS: "10",
    FETCH_MEGABYTES: "2",
    FEED_MINUTES: "60",
    FEED_ARTICLES_PER_DAY: "0",
    DATA_DIR: "/srv/kutip",
    DEFAULT_LOCALE: "en",
    LOG_LEVEL: "warn",
  });
  expect(settings).toEqual({
    discord: { token: TOKEN, guildId: "123456789012345678", apiUrl: "http://127.0.0.1:9/api" },
    shards: 2,
    health: { host: "0.0.0.0", port: 9464 },
    limits: { commandsPerMinute: 5, fetchesPerHour: 1 },
    libraries: { articlesPerServer: 7, bytesPerArticle: 9_000, feedsPerServer: 0, idleAfter: 120_000 },
    intake: { fetchSeconds: 10, fetchMegabytes: 2, feedMinutes: 60, feedArticlesPerDay: 0 },
    dataDir: "/srv/kutip",
    defaultLocale: "en",
    logLevel: "warn",
  });
});

test("one error names every setting that is wrong, and no secret", () => {
  const wrong = {
    DISCORD_TOKEN: "sangat rahasia",
    DISCORD_GUILD_ID: "server",
    DISCORD_API_URL: "discord.com",
    SHARDS: "many",
    HEALTH_PORT: "70000",
    COMMANDS_PER_MINUTE: "0",
    FETCHES_PER_HOUR: "-1",
    MAX_ARTICLES_PER_SERVER: "0",
    MAX_ARTICLE_BYTES: "3000000",
    MAX_FEEDS_PER_SERVER: "ten",
    LIBRARY_IDLE_MINUTES: "0",
    DEFAULT_LOCALE: "fr",
    LOG_LEVEL: "loud",
  };
  expect(() => readSettings(wrong)).toThrow(SettingsError);
  expect(() => readSettings(wrong)).toThrow(
    /DISCORD_TOKEN .*DISCORD_GUILD_ID .*DISCORD_API_URL .*SHARDS .*HEALTH_PORT .*COMMANDS_PER_MINUTE .*FETCHES_PER_HOUR .*MAX_ARTICLES_PER_SERVER .*MAX_ARTICLE_BYTES .*MAX_FEEDS_PER_SERVER .*LIBRARY_IDLE_MINUTES .*DEFAULT_LOCALE .*LOG_LEVEL /u,
  );
  expect(() => readSettings(wrong)).not.toThrow(/rahasia/u);
});

test("one process of several takes its number from where discord.js puts it, and starts no others", () => {
  const given = { SHARDING_MANAGER: "true", SHARDS: "0", SHARD_COUNT: "2" };
  expect(readSettings(given)).toEqual({ ...readSettings({}), shard: { id: 0, count: 2 } });
  expect([isShard(given), isShard({ SHARDS: "2" })]).toEqual([true, false]);
});

test("one shard is no more than a process that serves all, and auto is for Discord to say", () => {
  expect(readSettings({ SHARDS: "1" })).toEqual(readSettings({}));
  expect(readSettings({ SHARDS: "auto" }).shards).toBe("auto");
});

test("a file of settings that cannot be read is an error, and none is not", async () => {
  const folder = await mkdtemp(join(tmpdir(), "kutip-env-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, "utf16"), Buffer.from("\uFEFFLOG_LEVEL=info", "utf16le"));
  expect(() => loadEnvironment(join(folder, "utf16"))).toThrow(/utf16 is no plain text; save it as UTF-8$/u);
  expect(() => loadEnvironment(folder)).toThrow(/cannot be read \(EISDIR\)$/u);
  expect(loadEnvironment(join(folder, "tiada"))).toBe(process.env);
});

test(".env.example names exactly the settings there are", () => {
  const named = [...readFileSync(".env.example", "utf8").matchAll(/^(?<name>[A-Z_]+)=/gmu)].map(
    (match) => match.groups?.["name"],
  );
  expect(named).toEqual(SETTING_NAMES);
});
