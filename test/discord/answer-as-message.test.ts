import { describe, expect, test } from "vitest";
import { help } from "../../commands/help.ts";
import type { Bot } from "../../src/bot/bot.ts";
import { defineCommand } from "../../src/bot/command.ts";
import { answerAsMessage } from "../../src/discord/answer-as-message.ts";
import { botOver, MEMBER, sampleLibrary } from "../support/sample.ts";

/** A command whose reply cannot be shown. */
const unshowable = defineCommand({
  name: { en: "unshowable", id: "takterlihat" },
  description: { en: "Cannot be shown", id: "Tidak dapat ditampilkan" },
  visibility: "public",
  options: {},
  run: async () => ({
    kind: "help",
    commands: [
      {
        ...help,
        get description(): never {
          throw new RangeError("Cannot send this message");
        },
      },
    ],
  }),
});

describe("answerAsMessage", () => {
  test("apologises privately for a reply that cannot be shown, and reports why", async () => {
    const reported: unknown[] = [];
    const library = await sampleLibrary([]);
    const bot: Bot = {
      ...botOver(library),
      commands: [unshowable],
      reportFailure: (error) => reported.push(error),
    };
    const request = {
      command: "unshowable",
      options: {},
      locale: "en",
      publicLocale: "id",
      server: null,
      asker: MEMBER,
    } as const;
    const { message, isPrivate } = await answerAsMessage(request, bot, { page: 0, hasOthers: true });
    expect(isPrivate).toBe(true);
    expect(JSON.stringify(message)).toContain("Something went wrong on my side");
    expect(reported).toEqual([new RangeError("Cannot send this message")]);
  });
});
