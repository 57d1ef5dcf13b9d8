import { EventEmitter, once } from "node:events";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import { startLoopbackBot, type LoopbackBot } from "../support/loopback-bot.ts";
import { startLoopbackDiscord, type LoopbackDiscord } from "../support/loopback-discord.ts";
import { IDS, TOKEN } from "../support/loopback-ids.ts";
import { botOver, sampleLibrary } from "../support/sample.ts";
import type { DiscordStart } from "../../src/discord/start-discord.ts";

let discord: LoopbackDiscord;
const running: LoopbackBot[] = [];

beforeEach(async () => {
  discord = await startLoopbackDiscord();
});

afterEach(async () => {
  await Promise.all(running.splice(0).map((bot) => bot.stop()));
  await discord.close();
});

async function start(settings: Partial<DiscordStart> = {}): Promise<LoopbackBot> {
  const bot = await startLoopbackBot(discord, botOver(await sampleLibrary([])), settings);
  running.push(bot);
  return bot;
}

/** The calls that concern registered commands, as "GET /…". */
function registrations(): readonly string[] {
  return discord.rest.calls
    .filter(({ path }) => path.endsWith("/commands"))
    .map(({ method, path }) => `${method} ${path}`);
}

describe("startDiscord", () => {
  test("asks for no intent but servers, their messages and direct messages", async () => {
    await start();
    const identify = discord.gateway.received.find(({ op }) => op === 2);
    expect(identify?.d).toMatchObject({ intents: (1 << 0) | (1 << 9) | (1 << 12), token: TOKEN });
  });

  test("names the invitation for its own application, and the switch to leave alone", async () => {
    const bot = await start();
    expect(bot.inviteLink).toBe(
      `https://discord.com/oauth2/authorize?client_id=${IDS.application}&scope=bot+applications.commands&permissions=274877975552`,
    );
    expect(bot.portalNote.en).toContain("Message Content Intent");
  });

  test("takes the address of the REST interface as people write it", async () => {
    await start({ apiUrl: `${discord.rest.apiUrl}/v10/` });
    expect(registrations()).toHaveLength(2);
  });

  test("never logs its token", async () => {
    const bot = await start();
    expect(bot.logged.join("")).toContain("Logged in");
    expect(bot.logged.join("")).not.toContain(TOKEN);
  });
});

describe("the commands", () => {
  const everywhere = `/applications/${IDS.application}/commands`;

  test("are registered where Discord has none, within its limits", async () => {
    await start();
    expect(registrations()).toEqual([`GET ${everywhere}`, `PUT ${everywhere}`]);
    expect(discord.rest.violations).toEqual([]);
  });

  test("are left alone where Discord has the same", async () => {
    await start();
    await start();
    expect(registrations()).toEqual([`GET ${everywhere}`, `PUT ${everywhere}`, `GET ${everywhere}`]);
  });

  test("are registered anew where a single word differs", async () => {
    await start();
    const changed = commands.map((command) =>
      command.name.en === "ask"
        ? { ...command, description: { ...command.description, id: "Bertanyalah kepada artikel" } }
        : command,
    );
    await start({ bot: { ...botOver(await sampleLibrary([])), commands: changed } });
    expect(registrations().filter((call) => call.startsWith("PUT"))).toHaveLength(2);
  });

  test("are registered in one server alone where one is named, and left alone there too", async () => {
    await start({ guildId: IDS.guild });
    await start({ guildId: IDS.guild });
    const inServer = `/applications/${IDS.application}/guilds/${IDS.guild}/commands`;
    expect(registrations()).toEqual([`GET ${inServer}`, `PUT ${inServer}`, `GET ${inServer}`]);
    expect(discord.rest.violations).toEqual([]);
  });

  test("of a server that the bot is not in are refused with what to do", async () => {
    const answer = { status: 403, body: { code: 50_001, message: "Missing Access" } };
    discord.rest.fail({ path: /\/guilds\//u, times: 1, answer });
    await expect(start({ guildId: IDS.guild })).rejects.toThrow(/invite it, or correct DISCORD_GUILD_ID/u);
  });
});

describe("a start that Discord refuses ends with one sentence that says what to do", () => {
  const refusal = async (settings: Partial<DiscordStart> = {}): Promise<Error> => {
    const error: unknown = await start(settings).catch((reason: unknown) => reason);
    if (error instanceof Error) return error;
    throw new Error("It was not refused");
  };

  test("when the REST interface does not know the token", async () => {
    const error = await refusal({ token: "another.token.of-no-worth" });
    expect(error.name).toBe("DiscordRefused");
    expect(error.message).toMatch(/does not accept DISCORD_TOKEN; copy a new one/u);
    expect(error.message).not.toContain("another.token");
  });

  test("when the gateway does not know the token", async () => {
    discord.gateway.refuse(4004);
    expect((await refusal()).message).toMatch(/does not accept DISCORD_TOKEN/u);
  });

  test("when the gateway disallows an intent", async () => {
    discord.gateway.refuse(4014);
    expect((await refusal()).message).toMatch(/disallows an intent/u);
  });

  test("when nobody is at the address", async () => {
    const error = await refusal({ apiUrl: "http://127.0.0.1:9/api" });
    expect(error.message).toMatch(/http:\/\/127\.0\.0\.1:9\/api cannot be reached \(ECONNREFUSED\)/u);
  });

  test("when Discord is down", async () => {
    discord.rest.fail({ path: /gateway/u, times: 4, answer: { status: 503 } });
    expect((await refusal()).message).toMatch(/answers with status 503; try again later/u);
  });

  test("when the gateway never says a word", async () => {
    const url = "ws://127.0.0.1:9";
    const limit = { total: 1, remaining: 1, reset_after: 86_400_000, max_concurrency: 1 };
    const answer = { status: 200, body: { url, shards: 1, session_start_limit: limit } };
    discord.rest.fail({ path: /gateway/u, times: 1, answer });
    expect((await refusal({ patience: 200 })).message).toMatch(/gateway did not answer within 0.2 seconds/u);
  });
});

describe("a bot that is running", () => {
  test("ends when Discord no longer accepts its token on connecting again", async () => {
    const bot = await start();
    discord.gateway.refuse(4004);
    expect((await bot.ended)?.message).toMatch(/does not accept DISCORD_TOKEN/u);
  });

  test("ends when a call is answered with 401, after which nothing more could be sent", async () => {
    const bot = await start();
    const answer = { status: 401, body: { code: 0, message: "401: Unauthorized" } };
    discord.rest.fail({ path: /messages/u, times: 1, answer });
    discord.say({ content: `<@${IDS.bot}>`, mentions: [IDS.bot] });
    expect((await bot.ended)?.message).toMatch(/does not accept DISCORD_TOKEN/u);
  });

  test("finishes the answers under way before it leaves", async () => {
    const library = await sampleLibrary([]);
    const held = new EventEmitter();
    const isAsked = once(held, "asked");
    const libraryOf = async (): Promise<typeof library> => {
      held.emit("asked");
      await once(held, "go on");
      return library;
    };
    const bot = await start({ bot: { ...botOver(library), libraryOf } });
    const answered = discord.slash("articles list");
    await isAsked;
    const stopped = bot.stop();
    held.emit("go on");
    expect((await answered).text).toContain("Pustaka ini belum punya artikel");
    await stopped;
    expect(await bot.ended).toBeNull();
  });
});
