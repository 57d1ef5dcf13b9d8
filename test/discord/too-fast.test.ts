import { afterEach, beforeEach, expect, test } from "vitest";
import { keepRates } from "../../src/bot/rates.ts";
import { startLoopbackBot, type LoopbackBot } from "../support/loopback-bot.ts";
import { startLoopbackDiscord, type LoopbackDiscord } from "../support/loopback-discord.ts";
import { IDS } from "../support/loopback-ids.ts";
import { botOver, sampleLibrary } from "../support/sample.ts";

let discord: LoopbackDiscord;
let bot: LoopbackBot;
let time = 0;

beforeEach(async () => {
  time = 0;
  discord = await startLoopbackDiscord();
  const rates = keepRates({ commandsPerMinute: 1, fetchesPerHour: 1 }, () => time);
  bot = await startLoopbackBot(discord, { ...botOver(await sampleLibrary([])), rates });
});

afterEach(async () => {
  await bot.stop();
  await discord.close();
});

test("a member who asks too fast is told privately, each time, how long to wait", async () => {
  await discord.slash("help");
  time = 18_000;
  for (const seconds of [42, 42]) {
    const { text, isPrivate } = await discord.slash("articles list");
    expect(text).toContain(`Tunggu ${seconds} detik lagi sebelum bertanya lagi`);
    expect(isPrivate).toBe(true);
  }
  time = 60_000;
  expect((await discord.slash("articles list")).text).toContain("belum punya artikel");
});

test("a member who mentions the bot too fast is told once a minute, for all others read it too", async () => {
  const posted = (): number => discord.rest.calls.filter(({ path }) => path.endsWith("/messages")).length;
  await discord.mention("/bantuan");
  expect((await discord.mention("/bantuan")).text).toContain("Tunggu 1 menit");
  for (let times = 0; times < 3; times++)
    discord.say({ content: `<@${IDS.bot}> /bantuan`, mentions: [IDS.bot] });
  await discord.slash("help");
  expect(posted()).toBe(2);
  time = 60_000;
  await discord.mention("/bantuan");
  expect(posted()).toBe(3);
});
