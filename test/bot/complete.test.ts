import { expect, test } from "vitest";
import { complete } from "../../src/bot/complete.ts";
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
  expect(await completionsOf("ask", "question", "a")).toEqual([]);
  expect(await completionsOf("ask", "colour", "a")).toEqual([]);
  expect(await completionsOf("fly", "article", "a")).toEqual([]);
});
