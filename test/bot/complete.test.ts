import { expect, test } from "vitest";
import { complete } from "../../src/bot/complete.ts";
import { keepingBot, MODERATOR, send } from "../support/keeping-bot.ts";
import { MEMBER, botOver, FIRST_ARTICLE, sampleLibrary } from "../support/sample.ts";

async function completionsOf(command: string, option: string, typed: string): Promise<readonly string[]> {
  const bot = botOver(await sampleLibrary());
  const request = {
    command,
    options: { [option]: typed },
    locale: "id",
    server: null,
    asker: MEMBER,
  } as const;
  const completions = await complete({ ...request, option, typed }, bot);
  return completions.map(({ value }) => value);
}

test("an article is offered by any part of its title, the ones that start so first", async () => {
  expect(await completionsOf("ask", "article", "HUBUNGAN")).toEqual([FIRST_ARTICLE]);
  expect(await completionsOf("ask", "article", "ktt")).toEqual([FIRST_ARTICLE]);
  expect(await completionsOf("ask", "article", "")).toHaveLength(3);
  expect(await completionsOf("ask", "article", "tidak ada")).toEqual([]);
});

test("a choice is offered by its name in the asker's language", async () => {
  expect(await completionsOf("summary", "length", "pen")).toEqual(["short"]);
});

test("free text, an unknown option and an unknown command have no completions", async () => {
  expect(await completionsOf("quotes", "topic", "a")).toEqual([]);
  expect(await completionsOf("ask", "colour", "a")).toEqual([]);
  expect(await completionsOf("fly", "article", "a")).toEqual([]);
});

test("a dropped line, a change, a followed feed and an article of its own are offered to those who manage the library, and to nobody else", async () => {
  const bot = await keepingBot({ shelf: { "hujan.txt": "Hujan turun." } });
  const text = "Kabar Air\n\nAir naik.\n\nBaca juga: Angin di utara akan reda esok hari\n\nPost a Comment";
  await send({ command: "library add", options: { text } }, bot);
  const followed = await (await bot.keeperOf("default")).follow("https://contoh.id/feed");
  const offered = async (command: string, option: string, options: object, asker = MODERATOR) => {
    const request = { command, locale: "id", server: "default", asker } as const;
    const given = { options: { ...options, [option]: "" }, option, typed: "" };
    return (await complete({ ...request, ...given }, bot)).map(({ value }) => value);
  };
  const article = "kabar-air";
  expect(await offered("library restore", "line", { article })).toEqual([
    "Baca juga: Angin di utara",
    "Post a Comment",
  ]);
  expect(await offered("library restore", "line", {})).toEqual([]);
  expect(await offered("library unfollow", "url", {})).toEqual(["https://contoh.id/feed"]);
  expect(await offered("library undo", "change", {})).toEqual([followed?.change, expect.any(String)]);
  expect(await offered("library remove", "article", {})).toEqual([article]);
  expect(await offered("library restore", "line", { article }, MEMBER)).toEqual([]);
  expect(await offered("library undo", "change", {}, MEMBER)).toEqual([]);
  expect(await offered("library remove", "article", {}, MEMBER)).toEqual([]);
  expect(await offered("library unfollow", "url", {}, MEMBER)).toEqual([]);
});

test("a question is offered the passages that it may be after, each as a question of at most 100 characters", async () => {
  const values = await completionsOf("ask", "question", "kapan moskow melancarkan inv");
  expect(values.length).toBeGreaterThan(0);
  expect(values.every((value) => value.length <= 100)).toBe(true);
});
