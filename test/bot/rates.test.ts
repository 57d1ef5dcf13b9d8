import { expect, test } from "vitest";
import { answer, type Answer } from "../../src/bot/answer.ts";
import { defineCommand } from "../../src/bot/command.ts";
import type { Locale } from "../../src/bot/languages.ts";
import { keepRates } from "../../src/bot/rates.ts";
import { botOver, MEMBER, sampleLibrary } from "../support/sample.ts";

/** A bot whose clock stands until it is moved. */
async function ratedBot(limits: { commandsPerMinute: number; fetchesPerHour: number }) {
  const clock = { time: 0 };
  const bot = botOver(await sampleLibrary([]));
  const fetching = defineCommand({
    name: { en: "fetch", id: "ambil" },
    description: { en: "Fetch", id: "Ambil" },
    visibility: "public",
    reachesOutside: true,
    options: {},
    run: async () => ({ kind: "articles", articles: [] }),
  });
  const rated = {
    ...bot,
    commands: [...bot.commands, fetching],
    rates: keepRates(limits, () => clock.time),
  };
  const ask = async (command: string, locale: Locale = "en", id = MEMBER.id): Promise<Answer> =>
    answer({ command, options: {}, locale, server: null, asker: { ...MEMBER, id } }, rated);
  const refusal = async (command: string, locale?: Locale): Promise<string> => {
    const { reply, isPrivate } = await ask(command, locale);
    if (reply.kind !== "sorry") throw new Error(`expected a sorry, got ${reply.kind}`);
    return `${isPrivate ? "private " : ""}${reply.reason}: ${reply.message}`;
  };
  return { clock, ask, refusal };
}

test("who asks too fast is told privately how long to wait, in the asker's language", async () => {
  const { clock, ask, refusal } = await ratedBot({ commandsPerMinute: 2, fetchesPerHour: 1 });
  await ask("help");
  clock.time = 48_000;
  await ask("fly");
  expect(await refusal("help")).toBe("private too-fast: Wait 12 seconds before you ask again");
  expect(await refusal("help", "id")).toBe("private too-fast: Tunggu 12 detik lagi sebelum bertanya lagi");
  clock.time = 59_001;
  expect(await refusal("fly")).toBe("private too-fast: Wait 1 second before you ask again");
  expect((await ask("help", "en", "budi")).reply.kind).toBe("help");
  clock.time = 60_001;
  expect((await ask("help")).reply.kind).toBe("help");
});

test("what is fetched from the web is rationed apart, and a refusal uses nothing up", async () => {
  const { clock, ask, refusal } = await ratedBot({ commandsPerMinute: 3, fetchesPerHour: 1 });
  await ask("fetch");
  clock.time = 60_000;
  for (let times = 0; times < 5; times++)
    expect(await refusal("fetch")).toBe("private too-fast: Wait 59 minutes before you ask again");
  expect((await ask("help")).reply.kind).toBe("help");
  clock.time = 90_500;
  expect(await refusal("fetch", "id")).toBe(
    "private too-fast: Tunggu 58 menit 30 detik lagi sebelum bertanya lagi",
  );
  clock.time = 3_600_000;
  expect((await ask("fetch")).reply.kind).toBe("articles");
});
