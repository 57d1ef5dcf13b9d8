import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startLoopbackBot, type LoopbackBot } from "../support/loopback-bot.ts";
import { loopbackArticles } from "../support/loopback-articles.ts";
import { startLoopbackDiscord, type LoopbackDiscord } from "../support/loopback-discord.ts";
import { botOver, sampleLibrary } from "../support/sample.ts";

let discord: LoopbackDiscord;
let bot: LoopbackBot;

beforeAll(async () => {
  discord = await startLoopbackDiscord();
  bot = await startLoopbackBot(discord, botOver(await sampleLibrary(await loopbackArticles())));
});

afterAll(async () => {
  await bot.stop();
  await discord.close();
});

describe("the menu of a message", () => {
  test("checks what the message claims somebody to have said, privately", async () => {
    const claim = "“Kami belum meminta perbaikan sejak tahun lalu,” kata Sumarni";
    const { text, isPrivate, buttons } = await discord.menu("Check this quote", claim);
    expect(isPrivate).toBe(true);
    expect(text).toMatch(/^- .*belum/mu);
    expect(buttons.map(({ label }) => label)).toContain("Konteks ¶2");
  });

  test("asks the articles about the message, and lets the asker show the answer to all", async () => {
    const answer = await discord.menu("Ask the articles", "Berapa rumah terendam di Desa Kedungrejo?");
    expect(answer.isPrivate).toBe(true);
    expect(answer.text).toContain("**Sebanyak 214 rumah di Desa Kedungrejo terendam.**");
    const shown = await discord.press(answer, "Tunjukkan ke semua");
    expect(shown.isPrivate).toBe(false);
    expect(shown.text).toContain("**Sebanyak 214 rumah di Desa Kedungrejo terendam.**");
  });

  test("says so where the message has no words", async () => {
    const { text, isPrivate } = await discord.menu("Check this quote", "  ", { locale: "en-US" });
    expect(isPrivate).toBe(true);
    expect(text).toBe("This message has no words that I can read");
  });

  test("says so where nothing answers, privately", async () => {
    const { text, isPrivate } = await discord.menu("Ask the articles", "Siapa juara catur antargalaksi?");
    expect(isPrivate).toBe(true);
    expect(text).toContain("antargalaksi");
  });

  test("broke no limit of Discord's", () => {
    expect(discord.rest.violations).toEqual([]);
  });
});
