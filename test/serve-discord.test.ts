import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startLoopbackDiscord, type LoopbackDiscord } from "./support/loopback-discord.ts";
import { IDS, TOKEN } from "./support/loopback-ids.ts";
import { freePort } from "./support/free-port.ts";
import { startProgram, type Program } from "./support/program.ts";

let discord: LoopbackDiscord;
let program: Program;

beforeEach(async () => {
  discord = await startLoopbackDiscord();
});

afterEach(async () => {
  program.child.kill("SIGKILL");
  await program.closed;
  await discord.close();
});

/** Programs start slowly where many tests run. */
const SLOW = 60_000;

/** Starts the bot, and waits until it answers. */
async function start(env: Readonly<Record<string, string>> = {}): Promise<void> {
  program = startProgram([], { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.rest.apiUrl, ...env });
  await program.until("out", /oauth2\/authorize/u);
}

/** Until a call has arrived that is not answered yet. */
async function askAndHold(): Promise<{
  answered: ReturnType<LoopbackDiscord["slash"]>;
  release: () => void;
}> {
  const release = discord.rest.hold(/callback/u);
  const answered = discord.slash("articles list");
  await expect.poll(() => discord.rest.held, { timeout: 20_000 }).toBe(1);
  return { answered, release };
}

describe("a bot that is told to leave", { timeout: SLOW }, () => {
  test("sends the answer under way, and leaves with code 0", async () => {
    await start();
    const { answered, release } = await askAndHold();
    program.child.kill("SIGTERM");
    await wait(100);
    expect(program.child.exitCode).toBeNull();
    release();
    expect((await answered).text).toContain("3 artikel");
    expect(await program.closed).toBe(0);
    expect(program.written.err).toContain("Left Discord");
  });

  test("leaves at once when it is told again, and a signal that arrives twice is one", async () => {
    await start();
    const { answered } = await askAndHold();
    answered.catch(() => undefined);
    program.child.kill("SIGINT");
    program.child.kill("SIGINT");
    await wait(700);
    expect(program.child.exitCode).toBeNull();
    program.child.kill("SIGTERM");
    expect(await program.closed).toBe(143);
  });

  test("before it has logged in leaves with code 0 too", async () => {
    const release = discord.rest.hold(/gateway/u);
    program = startProgram([], { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.rest.apiUrl });
    await expect.poll(() => discord.rest.held, { timeout: 20_000 }).toBe(1);
    program.child.kill("SIGTERM");
    expect(await program.closed).toBe(0);
    release();
  });
});

describe("a bot that Discord refuses while it runs", { timeout: SLOW }, () => {
  test.for([
    [4004, /^Cannot log in to Discord: it does not accept DISCORD_TOKEN; .*Bot, Reset Token$/mu],
    [4014, /^Cannot log in to Discord: it disallows an intent.*Bot, Privileged Gateway Intents/mu],
    [4011, /^Cannot log in to Discord: .*set SHARDS=auto$/mu],
  ] as const)("with %i ends with one sentence and code 1", async ([code, sentence]) => {
    await start({ LOG_LEVEL: "silent" });
    discord.gateway.refuse(code);
    expect(await program.closed).toBe(1);
    expect(program.written.err).toMatch(sentence);
    expect(program.written.err.trim().split("\n")).toHaveLength(1);
  });
});

describe("the health port", { timeout: SLOW }, () => {
  test("follows the gateway, and counts without a word or an id of anybody", async () => {
    const port = await freePort();
    const health = async (): Promise<unknown> => {
      const response = await fetch(`http://127.0.0.1:${port}/health`);
      return [response.status, await response.json()];
    };
    await start({ HEALTH_PORT: String(port) });
    expect(await health()).toEqual([200, { gateway: "ready" }]);

    await discord.slash("summary", { article: "rahasia dapur" });
    await discord.slash("articles list");
    await discord.mention("/rahasia dapur");
    discord.rest.fail({ path: /callback/u, times: 1, answer: { status: 404, body: { code: 10_062 } } });
    discord.slash("articles list").catch(() => undefined);
    await program.until("err", /Could not send an answer/u);
    const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    expect(metrics).toContain('kutip_answers_total{command="summary",outcome="bad-option"} 1');
    expect(metrics).toContain('kutip_answers_total{command="unknown",outcome="unknown-command"} 1');
    expect(metrics).toContain('kutip_answers_total{command="articles list",outcome="articles"} 2');
    expect(metrics).toContain('kutip_answer_seconds_count{command="summary"}');
    expect(metrics).toContain('kutip_gateway{state="ready"} 1');
    expect(metrics).toContain("kutip_unsent_total 1");
    expect(metrics).toContain("kutip_servers 1");
    expect(metrics).toContain("kutip_shared_articles 3");
    expect(metrics).toContain("process_resident_memory_bytes");
    expect(metrics).not.toMatch(new RegExp(`rahasia|${Object.values(IDS).join("|")}`, "u"));

    const { answered, release } = await askAndHold();
    program.child.kill("SIGTERM");
    await expect.poll(health, { timeout: 20_000 }).toEqual([503, { gateway: "leaving" }]);
    release();
    await answered;
    expect(await program.closed).toBe(0);
  });

  test("says 503 while the bot connects", async () => {
    const port = await freePort();
    const release = discord.rest.hold(/gateway/u);
    program = startProgram([], {
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: discord.rest.apiUrl,
      HEALTH_PORT: String(port),
    });
    await expect.poll(() => discord.rest.held, { timeout: 20_000 }).toBe(1);
    const response = await fetch(`http://127.0.0.1:${port}/health`);
    expect([response.status, await response.json()]).toEqual([503, { gateway: "connecting" }]);
    release();
  });
});

test(
  "a health port that is in use ends the program with one sentence and code 1, before Discord is asked",
  async () => {
    const port = /\d+/u.exec(discord.rest.apiUrl.slice("http://127.0.0.1:".length))?.[0] ?? "";
    program = startProgram([], {
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: discord.rest.apiUrl,
      HEALTH_PORT: port,
    });
    expect(await program.closed).toBe(1);
    expect(program.written).toEqual({
      out: "",
      err: `Cannot open the health port: 127.0.0.1:${port} is in use by another program; set another HEALTH_PORT\n`,
    });
    expect(discord.rest.calls).toEqual([]);
  },
  SLOW,
);

test(
  "whatever is asked and whatever fails, logs hold none of it, and no token",
  async () => {
    await start({ LOG_LEVEL: "trace" });
    const secret = "rahasia-dapur";
    const nasty = [
      `/${secret}`,
      `/ask ${secret}: x`,
      `{"${secret}`,
      `\`\`\`${secret}\u0000\u202E`,
      `${secret} `.repeat(99),
    ];
    for (const words of nasty) {
      await discord.mention(words);
      await discord.slash("ask", { question: words });
    }
    const echo = {
      code: 50_035,
      message: `Invalid Form Body\nquestion: Value "${secret}" is wrong`,
      errors: {},
    };
    for (const [status, body] of [
      [400, echo],
      [403, echo],
      [404, { code: 10_062, message: "Unknown interaction" }],
    ] as const) {
      const refused = async (path: RegExp): Promise<unknown> =>
        discord.rest.waitFor((call) => path.test(call.path) && call.status === status);
      discord.rest.fail({ path: /messages|callback/u, times: 2, answer: { status, body } });
      discord.say({ content: `<@${IDS.bot}> ${secret}`, mentions: [IDS.bot] });
      discord.slash("ask", { question: secret }).catch(() => undefined);
      await Promise.all([refused(/messages/u), refused(/callback/u)]);
    }
    discord.gateway.send(`{"op": 0, "t": "${secret}`);
    const place = { channel_id: IDS.channel, guild_id: IDS.guild };
    discord.gateway.dispatch("MESSAGE_CREATE", { ...place, id: secret, content: secret });
    await discord.slash("articles list");
    await program.until("err", /"name":"TypeError"/u);
    program.child.kill("SIGTERM");
    expect(await program.closed).toBe(0);
    const lines = program.written.err.trim().split("\n");
    expect(lines.every((line) => "msg" in JSON.parse(line))).toBe(true);
    expect(program.written.err).not.toMatch(/rahasia|interaction-token/u);
    expect(program.written.err).not.toContain(TOKEN);
  },
  SLOW,
);
