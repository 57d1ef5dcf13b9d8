import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readSettings, SETTING_NAMES, SettingsError } from "../src/env.ts";

const TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4.GhIjKl.abcdefghijklmnopqrstuvwxyz0123456789";

test("without any setting Kutip opens in the terminal, in Indonesian", () => {
  expect(readSettings({})).toEqual({ dataDir: "data", defaultLocale: "id", logLevel: "info" });
});

test("an empty value counts as not set", () => {
  expect(readSettings({ DISCORD_TOKEN: "", DATA_DIR: "  ", LOG_LEVEL: "" })).toEqual(readSettings({}));
});

test("a token brings Discord's settings with it", () => {
  const settings = readSettings({
    DISCORD_TOKEN: ` ${TOKEN} `,
    DISCORD_GUILD_ID: "123456789012345678",
    DISCORD_API_URL: "http://127.0.0.1:9/api",
    DATA_DIR: "/srv/kutip",
    DEFAULT_LOCALE: "en",
    LOG_LEVEL: "warn",
  });
  expect(settings).toEqual({
    discord: { token: TOKEN, guildId: "123456789012345678", apiUrl: "http://127.0.0.1:9/api" },
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
    DEFAULT_LOCALE: "fr",
    LOG_LEVEL: "loud",
  };
  expect(() => readSettings(wrong)).toThrow(SettingsError);
  expect(() => readSettings(wrong)).toThrow(
    /DISCORD_TOKEN .*DISCORD_GUILD_ID .*DISCORD_API_URL .*DEFAULT_LOCALE .*LOG_LEVEL /u,
  );
  expect(() => readSettings(wrong)).not.toThrow(/rahasia/u);
});

test(".env.example names exactly the settings there are", () => {
  const named = [...readFileSync(".env.example", "utf8").matchAll(/^(?<name>[A-Z_]+)=/gmu)].map(
    (match) => match.groups?.["name"],
  );
  expect(named).toEqual(SETTING_NAMES);
});
