import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startLoopbackBot, type LoopbackBot } from "../support/loopback-bot.ts";
import { loopbackArticles } from "../support/loopback-articles.ts";
import { startLoopbackDiscord, type LoopbackDiscord } from "../support/loopback-discord.ts";
import { IDS } from "../support/loopback-ids.ts";
import type { MessageInput } from "../support/loopback-messages.ts";
import { botOver, sampleLibrary } from "../support/sample.ts";

let discord: LoopbackDiscord;
let bot: LoopbackBot;

beforeAll(async () => {
  discord = await startLoopbackDiscord({ preferredLocale: "en-US" });
  bot = await startLoopbackBot(discord, botOver(await sampleLibrary(await loopbackArticles())));
});

afterAll(async () => {
  await bot.stop();
  await discord.close();
});

/** How many calls a message leads to; a slash command that follows it is answered after it. */
async function callsAfter(input: MessageInput): Promise<number> {
  const before = discord.rest.calls.length;
  discord.say(input);
  await discord.slash("articles list");
  return discord.rest.calls.length - before - 1;
}

const HERE = { content: `<@${IDS.bot}> /help`, mentions: [IDS.bot] };

describe("the bot answers", () => {
  test("a mention in a channel, publicly, as a reply that pings nobody, with one call", async () => {
    const before = discord.rest.calls.length;
    const { isPrivate, call, text } = await discord.mention("/articles");
    expect(text).toContain("2 articles");
    expect(isPrivate).toBe(false);
    expect(call.path).toBe(`/channels/${IDS.channel}/messages`);
    expect(call.body).toMatchObject({
      allowed_mentions: { parse: [], replied_user: false },
      message_reference: { fail_if_not_exists: false },
      enforce_nonce: true,
    });
    expect(discord.rest.calls.length).toBe(before + 1);
  });

  test("a mention in a thread", async () => {
    const { call } = await discord.mention("/articles", { channel: IDS.thread });
    expect(call.path).toBe(`/channels/${IDS.thread}/messages`);
  });

  test("a mention anywhere in the message", async () => {
    const { text } = await discord.mention("", { content: `/artikel <@!${IDS.bot}>` });
    expect(text).toContain("2 artikel");
  });

  test("a question in plain words", async () => {
    const { text } = await discord.mention("Apa yang dikatakan wasit renang antargalaksi?");
    expect(text).toContain("antargalaksi");
  });

  test("a reply to its own message", async () => {
    expect((await discord.mention("/articles", { repliesTo: IDS.bot })).text).toContain("2 articles");
  });

  test("a direct message without being named", async () => {
    const { text, call } = await discord.mention("", { content: "/artikel", isDirect: true, mentions: [] });
    expect(text).toContain("2 artikel");
    expect(call.path).toBe(`/channels/${IDS.directChannel}/messages`);
  });

  test("a direct message of which Discord does not say that it is one", async () => {
    const first = { isDirect: true, channel: IDS.otherDirectChannel, hidesChannelType: true };
    const input = { content: "/artikel", mentions: [], ...first };
    expect((await discord.mention("", input)).text).toContain("2 artikel");
  });

  test("a bare mention with help, for all to see", async () => {
    const { text, isPrivate } = await discord.mention("");
    expect(text).toContain("/articles read");
    expect(isPrivate).toBe(false);
  });

  test("a mistake publicly too, for a message has no private reply", async () => {
    const { text, isPrivate } = await discord.mention("/ringkas cerita naga");
    expect(text).toContain('Tidak ada artikel "cerita naga" di sini');
    expect(isPrivate).toBe(false);
  });

  test("by the names of those whom a message mentions, not by their numbers", async () => {
    const { text } = await discord.mention(`/summary <@${IDS.stranger}>`, {
      mentions: [IDS.bot, IDS.stranger],
    });
    expect(text).toContain("Rani");
    expect(text).not.toContain(IDS.stranger);
  });
});

describe("the language of an answer to a message", () => {
  test("is the message's", async () => {
    expect((await discord.mention("/artikel daftar")).text).toContain("2 artikel");
    expect((await discord.mention("/articles list")).text).toContain("2 articles");
  });

  test("is the server's where the message shows none", async () => {
    expect((await discord.mention("")).text).toContain("/ask");
  });

  test("is ours where there is no server either", async () => {
    const input = { content: "", isDirect: true, mentions: [] };
    expect((await discord.mention("", input)).text).toContain("/tanya");
  });
});

describe("the bot stays silent", () => {
  test("where it is not meant", async () => {
    expect(await callsAfter({ content: "Siapa yang datang?" })).toBe(0);
    expect(await callsAfter({ content: "Siapa?", mentions: [IDS.stranger] })).toBe(0);
  });

  test("where everybody or a role is called", async () => {
    expect(await callsAfter({ content: "@everyone lihat!", mentionsEveryone: true })).toBe(0);
    expect(await callsAfter({ ...HERE, mentionsEveryone: true })).toBe(0);
    expect(await callsAfter({ content: `<@&${IDS.role}> lihat!`, mentionsRole: true })).toBe(0);
  });

  test("to bots and webhooks", async () => {
    expect(await callsAfter({ ...HERE, isFromBot: true })).toBe(0);
    expect(await callsAfter({ ...HERE, isFromWebhook: true })).toBe(0);
  });

  test("to a reply that deliberately does not ping it, and comes without its words", async () => {
    expect(await callsAfter({ content: "haha", repliesTo: IDS.bot })).toBe(0);
  });
});

test("no answer to a message broke a limit of Discord's", () => {
  expect(discord.rest.violations).toEqual([]);
});
