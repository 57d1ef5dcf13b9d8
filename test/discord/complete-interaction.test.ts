import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Article } from "../../src/articles/article.ts";
import { startLoopbackBot, type LoopbackBot } from "../support/loopback-bot.ts";
import { loopbackArticles } from "../support/loopback-articles.ts";
import { startLoopbackDiscord, type LoopbackDiscord } from "../support/loopback-discord.ts";
import { articleOf, botOver, sampleLibrary } from "../support/sample.ts";

let discord: LoopbackDiscord;
let bot: LoopbackBot;

beforeAll(async () => {
  discord = await startLoopbackDiscord();
  const many = await Promise.all(
    Array.from({ length: 30 }, (_, index) => articleOf(`harga-beras-${index}`, "Harga beras naik lagi.")),
  );
  const library = await sampleLibrary([...(await loopbackArticles()), ...(await awkwardArticles()), ...many]);
  bot = await startLoopbackBot(discord, botOver(library));
});

afterAll(async () => {
  await bot.stop();
  await discord.close();
});

/** One with a title that is too long for a choice, and one with an id that is. */
async function awkwardArticles(): Promise<readonly Article[]> {
  const title = `Sidang ${"yang berlarut-larut ".repeat(10)}selesai`;
  return [
    await articleOf("sidang", `---\ntitle: ${title}\n---\n\nSidang selesai.`, "md"),
    await articleOf(`panjang-${"x".repeat(100)}`, "Isinya pendek."),
  ];
}

describe("completion", () => {
  test("offers articles by their titles, and sends their ids", async () => {
    expect(await discord.type("summary", "article", "banjir")).toEqual([
      { name: "Banjir di Sungai Wulan", value: "banjir-di-sungai-wulan" },
    ]);
  });

  test("offers the speakers that the library quotes", async () => {
    const choices = await discord.type("quotes", "speaker", "sum");
    expect(choices.map(({ value }) => value)).toEqual(["Sumarni"]);
  });

  test("works in a subcommand", async () => {
    expect(await discord.type("articles read", "article", "harbour")).toHaveLength(1);
  });

  test("offers no more than Discord takes", async () => {
    expect(await discord.type("summary", "article", "beras")).toHaveLength(25);
  });

  test("shortens a title that is too long where a word ends", async () => {
    const [choice] = await discord.type("summary", "article", "sidang");
    expect(choice?.name).toMatch(/^Sidang yang berlarut-larut .* (?:yang|berlarut-larut)…$/u);
    expect(choice?.name.length).toBeLessThanOrEqual(100);
    expect(choice?.value).toBe("sidang");
  });

  test("leaves out what could not be sent whole", async () => {
    expect(await discord.type("summary", "article", "panjang")).toEqual([]);
  });

  test("has nothing to offer for free text or an unknown command", async () => {
    expect(await discord.type("quotes", "topic", "apa")).toEqual([]);
    expect(await discord.type("sing", "song", "apa")).toEqual([]);
  });

  test("offers the nearest passages for a question that is being typed, each with its place", async () => {
    const [best, ...others] = await discord.type("ask", "question", "berapa rumah teren");
    expect(best).toEqual({
      name: "Banjir di Sungai Wulan ¶1: Sebanyak 214 rumah di Desa Kedungrejo terendam.",
      value: "Sebanyak 214 rumah di Desa Kedungrejo terendam.",
    });
    expect(others.length).toBeLessThan(25);
    expect(await discord.type("ask", "question", "")).toEqual([]);
  });

  test("offers speakers with the number of their quotations", async () => {
    expect(await discord.type("verify", "speaker", "Sum")).toEqual([
      { name: "Sumarni (1)", value: "Sumarni" },
    ]);
  });

  test("answers with nothing where it takes too long to find out", async () => {
    const library = await sampleLibrary([]);
    const libraryOf = async (): Promise<typeof library> => {
      await wait(2_000);
      return library;
    };
    const other = await startLoopbackDiscord();
    const slow = await startLoopbackBot(other, { ...botOver(library), libraryOf }, { typingPatience: 20 });
    const began = performance.now();
    expect(await other.type("summary", "article", "x")).toEqual([]);
    expect(performance.now() - began).toBeLessThan(2_000);
    await slow.stop();
    await other.close();
  });

  test("answers with nothing where it cannot find out", async () => {
    const reported: unknown[] = [];
    const libraryOf = async (): Promise<never> => {
      throw new Error("The disk is gone");
    };
    const broken = {
      ...botOver(await sampleLibrary([])),
      libraryOf,
      reportFailure: (error: unknown) => reported.push(error),
    };
    const other = await startLoopbackDiscord();
    const brokenBot = await startLoopbackBot(other, broken);
    expect(await other.type("summary", "article", "x")).toEqual([]);
    expect(reported).toEqual([new Error("The disk is gone")]);
    await brokenBot.stop();
    await other.close();
  });

  test("broke no limit of Discord's", () => {
    expect(discord.rest.violations).toEqual([]);
  });
});
