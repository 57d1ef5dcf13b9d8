import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { keepRates } from "../../src/bot/rates.ts";
import { startLoopbackBot, type LoopbackBot } from "../support/loopback-bot.ts";
import { loopbackArticles } from "../support/loopback-articles.ts";
import { startLoopbackDiscord, type LoopbackDiscord } from "../support/loopback-discord.ts";
import { readMarkdown, visibleText } from "../support/discord-markdown.ts";
import { botOver, sampleLibrary } from "../support/sample.ts";

let discord: LoopbackDiscord;
let bot: LoopbackBot;

/** How many requests a member has in a minute that does not pass. */
const ALLOWED = 2;

beforeEach(async () => {
  discord = await startLoopbackDiscord();
  const rates = keepRates({ commandsPerMinute: ALLOWED, fetchesPerHour: ALLOWED }, () => 0);
  bot = await startLoopbackBot(discord, { ...botOver(await sampleLibrary(await loopbackArticles())), rates });
});

afterEach(async () => {
  await bot.stop();
  await discord.close();
});

describe("a member who is too fast", () => {
  test("is told privately how long to wait, and others are answered", async () => {
    const first = await discord.slash("quotes", { article: "banjir-di-sungai-wulan" });
    await discord.slash("articles list");
    const refused = await discord.slash("articles list");
    expect(refused.isPrivate).toBe(true);
    expect(refused.text).toContain("Tunggu 1 menit");
    const pressed = await discord.press(first, "Konteks ¶2");
    expect(pressed).toMatchObject({ isPrivate: true, isUpdate: false });
    expect(pressed.text).toContain("Tunggu 1 menit");
    expect((await discord.slash("articles list", {}, { isOther: true })).isPrivate).toBe(false);
  });

  test("keeps the message whose button was pressed", async () => {
    const first = await discord.slash("articles read", {
      article: "the-harbour-of-saint-orel",
      private: true,
    });
    await discord.slash("articles list");
    expect((await discord.slash("articles list")).text).toContain("Tunggu");
    expect((await discord.press(first, "Tunjukkan ke semua")).isPrivate).toBe(true);
  });
});

describe("what an article holds", () => {
  test("is shown and not obeyed in context, when shared, and on any page", async () => {
    const harbour = { article: "the-harbour-of-saint-orel", private: true };
    const first = await discord.slash("articles read", harbour);
    const shared = await discord.press(first, "Tunjukkan ke semua");
    for (const { text, call } of [first, shared]) {
      expect(visibleText(text)).toContain("# @everyone who sails must ask <@100000000000000001> first");
      expect(readMarkdown(text).flatMap((run) => run.marks)).not.toContain("mention");
      expect(call.body).toMatchObject({ data: { allowed_mentions: { parse: [], replied_user: false } } });
    }
  });
});
