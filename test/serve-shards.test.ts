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

/** Programs start slowly where many tests run, and five seconds apart. */
const SLOW = { timeout: 120_000 };
const PATIENT = { timeout: 60_000, interval: 50 };

/** A server that the second of two connections serves; the one that there is belongs to the first. */
const OTHER_SERVER = String(BigInt(IDS.guild) + (1n << 22n));

function start(env: Readonly<Record<string, string>> = {}): void {
  const address = { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.rest.apiUrl };
  program = startProgram([], { ...address, SHARDS: "2", ...env });
}

/** The process of each shard that has logged in, in that order. */
function loggedIn(): readonly { readonly shard: number; readonly pid: number }[] {
  return program.written.err
    .split("\n")
    .filter((line) => line.includes("Logged in to Discord"))
    .map((line) => JSON.parse(line));
}

describe("two shards", SLOW, () => {
  test("share the servers, register and invite once, and are counted and leave as one", async () => {
    const port = await freePort();
    const address = `http://127.0.0.1:${port}`;
    const health = async (): Promise<number> => (await fetch(`${address}/health`)).status;
    start({ HEALTH_PORT: String(port) });
    await expect.poll(() => loggedIn().length, PATIENT).toBe(1);
    expect(await health()).toBe(503);
    await expect.poll(() => loggedIn().map(({ shard }) => shard), PATIENT).toEqual([0, 1]);
    await expect.poll(health, PATIENT).toBe(200);

    const identified = discord.gateway.received.filter(({ op }) => op === 2).map(({ d }) => d);
    expect(identified).toMatchObject([{ shard: [0, 2] }, { shard: [1, 2] }]);
    expect(discord.rest.calls.filter(({ path }) => path.endsWith("/commands"))).toHaveLength(2);
    expect(program.written.out.match(/oauth2\/authorize/gu)).toHaveLength(1);

    await discord.slash("articles list");
    await discord.slash("articles list", {}, { server: OTHER_SERVER });
    await discord.slash("articles list", {}, { isDirect: true });
    const metrics = await (await fetch(`${address}/metrics`)).text();
    expect(metrics).toContain('kutip_answers_total{command="articles list",outcome="articles"} 3');
    expect(metrics).toContain('kutip_gateway{state="ready"} 2');
    expect(metrics).toContain("kutip_shared_articles 3");

    const release = discord.rest.hold(/callback/u);
    const answered = [discord.slash("help"), discord.slash("help", {}, { server: OTHER_SERVER })];
    await expect.poll(() => discord.rest.held, PATIENT).toBe(2);
    // Ctrl-C reaches all processes of a terminal
    for (const { pid } of loggedIn()) process.kill(pid, "SIGINT");
    program.child.kill("SIGINT");
    await expect.poll(health, PATIENT).toBe(503);
    release();
    await Promise.all(answered);
    expect(await program.closed).toBe(0);
    expect(discord.rest.violations).toEqual([]);
  });

  test("are started again where one ends by itself, and leave when the process that started them is gone", async () => {
    start();
    await expect.poll(() => loggedIn().length, PATIENT).toBe(2);
    const [first, second] = loggedIn();
    process.kill(second?.pid ?? 0, "SIGKILL");
    await expect.poll(() => loggedIn().length, PATIENT).toBe(3);
    const [, , again] = loggedIn();
    expect(again?.shard).toBe(1);
    expect([first?.pid, second?.pid]).not.toContain(again?.pid);
    await discord.slash("articles list", {}, { server: OTHER_SERVER });
    program.child.kill("SIGKILL");
    await program.closed;
    for (const { pid } of loggedIn()) await expect.poll(() => isRunning(pid), PATIENT).toBe(false);
  });

  test("end together when Discord refuses one of them for good", async () => {
    start();
    await expect.poll(() => loggedIn().length, PATIENT).toBe(2);
    discord.gateway.refuse(4004);
    expect(await program.closed).toBe(1);
    const said = program.written.err.split("\n").filter((line) => line !== "" && !line.startsWith("{"));
    expect(said).toEqual([expect.stringMatching(/does not accept DISCORD_TOKEN; .*Reset Token$/u)]);
  });
});

describe("shards that cannot start", SLOW, () => {
  test.for([
    [
      "a token that Discord does not accept",
      { DISCORD_TOKEN: "wrong" },
      /^Cannot log in to Discord: .*Reset Token\n$/u,
    ],
    ["a data folder that is not there", { DATA_DIR: "/nowhere" }, /^Cannot open the library: .*DATA_DIR\n$/u],
    [
      "nobody to ask how many",
      { SHARDS: "auto", DISCORD_API_URL: "http://127.0.0.1:9/api" },
      /^Cannot ask Discord how many shards to run: .*ECONNREFUSED.*\n$/u,
    ],
  ] as const)("for %s end with one sentence and code 1", async ([, env, sentence]) => {
    start({ LOG_LEVEL: "silent", ...env });
    expect(await program.closed).toBe(1);
    expect(program.written).toEqual({ out: "", err: expect.stringMatching(sentence) });
  });

  test("are as many as Discord recommends, where it is asked", async () => {
    start({ SHARDS: "auto" });
    await expect.poll(() => loggedIn().map(({ shard }) => shard), PATIENT).toEqual([0]);
    program.child.kill("SIGTERM");
    expect(await program.closed).toBe(0);
  });
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
