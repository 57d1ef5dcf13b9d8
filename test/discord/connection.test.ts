import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { interactionBase } from "../support/loopback-interactions.ts";
import { startLoopbackBot, type LoopbackBot } from "../support/loopback-bot.ts";
import { loopbackArticles } from "../support/loopback-articles.ts";
import { startLoopbackDiscord, type LoopbackDiscord } from "../support/loopback-discord.ts";
import { IDS } from "../support/loopback-ids.ts";
import { botOver, sampleLibrary } from "../support/sample.ts";

let discord: LoopbackDiscord;
let bot: LoopbackBot;

beforeEach(async () => {
  discord = await startLoopbackDiscord({ heartbeatInterval: 50 });
  bot = await startLoopbackBot(discord, botOver(await sampleLibrary(await loopbackArticles())));
});

afterEach(async () => {
  await bot.stop();
  await discord.close();
});

/** Where nothing says that something has happened, it is looked for. */
const PATIENT = { timeout: 30_000, interval: 20 };

/** What the client sent with an opcode. */
function received(opcode: number): number {
  return discord.gateway.received.filter(({ op }) => op === opcode).length;
}

describe("the connection", () => {
  test("is kept alive by heartbeats", async () => {
    await expect.poll(() => received(1), PATIENT).toBeGreaterThan(2);
    expect(received(2)).toBe(1);
  });

  test("is resumed where it is cut, and what came meanwhile is answered", async () => {
    discord.gateway.drop();
    expect((await discord.slash("articles list")).text).toContain("2 artikel");
    expect(received(6)).toBe(1);
    expect(received(2)).toBe(1);
  });

  test("is resumed where Discord asks for it", async () => {
    discord.gateway.send(JSON.stringify({ op: 7 }));
    await expect.poll(() => received(6), PATIENT).toBe(1);
    expect((await discord.slash("articles list")).text).toContain("2 artikel");
  });
});

describe("an interaction that Discord still holds", () => {
  /** A command whose answer does not get through until it is released. */
  const askAndHold = async (): Promise<{ answered: Promise<unknown>; release: () => void }> => {
    const release = discord.rest.hold(/callback/u);
    const answered = discord.slash("articles list");
    await expect.poll(() => discord.rest.held, PATIENT).toBe(1);
    return { answered, release };
  };
  const callbacks = (): number => discord.rest.calls.filter(({ path }) => path.endsWith("/callback")).length;

  test("and whose answer is under way when the connection is cut is answered, once", async () => {
    const { answered, release } = await askAndHold();
    discord.gateway.drop();
    await expect.poll(() => received(6), PATIENT).toBe(1);
    release();
    await answered;
    expect((await discord.slash("articles list")).text).toContain("2 artikel");
    expect(callbacks()).toBe(2);
  });

  test("and that comes while the connection is silent is answered when it is resumed", async () => {
    discord.gateway.freeze();
    expect((await discord.slash("articles list")).text).toContain("2 artikel");
    expect([received(2), received(6), callbacks()]).toEqual([1, 1, 1]);
  });

  test("is answered in a new session, where the old one can no longer be resumed", async () => {
    const { answered, release } = await askAndHold();
    discord.gateway.forget();
    discord.gateway.drop();
    await expect.poll(() => received(6), PATIENT).toBe(1);
    release();
    await answered;
    // Discord lets a bot begin a session every five seconds
    await expect.poll(() => received(2), { ...PATIENT, timeout: 20_000 }).toBe(2);
    expect((await discord.slash("articles list")).text).toContain("2 artikel");
    expect(callbacks()).toBe(2);
  }, 30_000);
});

describe("events that are not whole", () => {
  test.each([
    ["INTERACTION_CREATE", null],
    ["INTERACTION_CREATE", { id: "1" }],
    ["INTERACTION_CREATE", { ...interactionBase(2), data: null, channel: null }],
    ["MESSAGE_CREATE", null],
    ["MESSAGE_CREATE", { id: "1", channel_id: IDS.channel, guild_id: IDS.guild }],
    ["GUILD_CREATE", { id: IDS.guild, channels: null }],
    ["CHANNEL_UPDATE", {}],
    ["NOBODY_KNOWS_THIS", { x: 1 }],
  ])("%s is passed over", async (name, event) => {
    discord.gateway.dispatch(name, event);
    discord.gateway.send("{");
    expect((await discord.slash("articles list")).text).toContain("2 artikel");
  });
});

describe("interactions of kinds that are not ours", () => {
  test.each([
    ["a button", 3, { component_type: 2, custom_id: "x" }],
    ["a message command", 2, { id: "1", name: "x", type: 3, target_id: "2", resolved: { messages: {} } }],
    ["a kind of the future", 99, {}],
  ])("%s gets no call and does no harm", async (_name, type, data) => {
    const before = discord.rest.calls.length;
    const place = { channel_id: IDS.channel, guild_id: IDS.guild, locale: "id" };
    const user = { id: IDS.member, username: "rani", discriminator: "0", avatar: null };
    discord.gateway.dispatch("INTERACTION_CREATE", { ...interactionBase(type), ...place, user, data });
    await discord.slash("articles list");
    expect(discord.rest.calls.length).toBe(before + 1);
  });
});

describe("a call that Discord does not take", () => {
  test("for its rate is made again when it says so", async () => {
    const body = { message: "You are being rate limited.", retry_after: 0.05, global: false };
    const headers = { "retry-after": "0.05", "x-ratelimit-scope": "user", via: "1.1 google" };
    discord.rest.fail({ path: /messages/u, times: 1, answer: { status: 429, body, headers } });
    expect((await discord.mention("/artikel")).text).toContain("2 artikel");
  });

  test("for a fault of its own is made again, and marked so that it cannot be posted twice", async () => {
    discord.rest.fail({ path: /messages/u, times: 2, answer: { status: 500 } });
    const { call } = await discord.mention("/artikel");
    const nonces = discord.rest.calls
      .filter(({ path }) => path === call.path)
      .map(({ body }) => JSON.stringify(body));
    expect(nonces).toHaveLength(3);
    expect(new Set(nonces).size).toBe(1);
  });

  test("for its connection is cut is made once more", async () => {
    discord.rest.fail({ path: /callback|messages/u, times: 1, answer: null });
    expect((await discord.slash("articles list")).text).toContain("2 artikel");
    discord.rest.fail({ path: /callback|messages/u, times: 1, answer: null });
    expect((await discord.mention("/artikel")).text).toContain("2 artikel");
  });

  test.each([
    ["an error", { status: 403, body: { code: 50_013, message: "Missing Permissions" } }],
    ["faults without end", { status: 500 }],
    ["connections that are cut", null],
  ])("with %s is logged without its words, and the next is answered", async (_name, answer) => {
    discord.rest.fail({ path: /messages/u, times: 4, answer });
    discord.say({ content: `<@${IDS.bot}> /ringkas rahasia-dapur`, mentions: [IDS.bot] });
    await expect.poll(() => bot.logged.join(""), PATIENT).toContain("Could not send an answer");
    expect(bot.logged.join("")).not.toContain("rahasia-dapur");
    expect((await discord.slash("articles list")).text).toContain("2 artikel");
  });

  test("of an interaction that has expired is logged without its token", async () => {
    const answer = { status: 404, body: { code: 10_062, message: "Unknown interaction" } };
    discord.rest.fail({ path: /callback/u, times: 1, answer });
    discord.slash("articles list").catch(() => undefined);
    await expect.poll(() => bot.logged.join(""), PATIENT).toContain("10062");
    expect(bot.logged.join("")).not.toContain("interaction-token");
  });
});
