import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startLoopbackDiscord } from "./support/loopback-discord.ts";
import { TOKEN } from "./support/loopback-ids.ts";
import { runProgram, startProgram } from "./support/program.ts";
import { FIRST_ARTICLE } from "./support/sample.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kutip-main-"));
  await mkdir(join(folder, "articles"));
  await writeFile(join(folder, "articles", "hujan.txt"), "Hujan turun di Bukit Sari sejak Selasa malam.");
  await writeFile(join(folder, "articles", "kosong.txt"), "");
});

afterAll(() => rm(folder, { recursive: true }));

test("a piped question is answered and the program ends with code 0", async () => {
  const { code, out, err } = await runProgram([], "Siapa Li Mingjiang?\n", { DATA_DIR: "" });
  expect(out).toMatch(/^Hubungan Xi dan Putin di KTT SCO ¶11\n“\(Putin\) akan berusaha/u);
  expect(err).toBe("");
  expect(code).toBe(0);
});

test("JSON mode writes one object a line, and a file that cannot be read is named once beside it", async () => {
  const { code, out, err } = await runProgram(
    ["--json", "--data", folder],
    '{"command": "articles list"}\nSiapa?\n',
  );
  expect(
    out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line)),
  ).toMatchObject([{ kind: "articles", articles: [{ id: "hujan" }] }, { kind: "sorry" }]);
  expect(err).toBe("kosong.txt dilewati: berkas kosong\n");
  expect(code).toBe(0);
});

test.for([
  [
    "a data folder that is not there",
    [],
    { DATA_DIR: "/nowhere/at/all" },
    /^Cannot open the library: .*nowhere\/at\/all.*set DATA_DIR\n$/u,
  ],
  [
    "a setting that is wrong",
    [],
    { DEFAULT_LOCALE: "xx" },
    /^Cannot use these settings: DEFAULT_LOCALE must be id or en\n$/u,
  ],
  [
    "two settings that are wrong",
    [],
    { DISCORD_TOKEN: "not copied whole", SHARDS: "0" },
    /^Cannot use these settings: DISCORD_TOKEN has blanks in it; .*Reset Token; SHARDS must be a number from 1 to 10000, or auto\n$/u,
  ],
  ["an argument that there is not", ["--jason"], {}, /^Unknown option '--jason'.*\n$/u],
] as const)("%s ends the program with one sentence and code 1", async ([, args, env, sentence]) => {
  const { code, out, err } = await runProgram(args, "", env);
  expect(err).toMatch(sentence);
  expect(out).toBe("");
  expect(code).toBe(1);
});

test("the terminal never loads discord.js", async () => {
  const { err } = await runProgram(["--data", folder], "Hujan?\n", { NODE_DEBUG: "esm" });
  expect(err).toContain("minisearch");
  expect(err).not.toMatch(/node_modules\/discord\.js/u);
});

test("with a token it answers in Discord, prints the invite link, and leaves on SIGTERM with code 0", async () => {
  const discord = await startLoopbackDiscord();
  const { child, closed, until } = startProgram([], {
    DISCORD_TOKEN: TOKEN,
    DISCORD_API_URL: discord.rest.apiUrl,
  });
  await until(
    "out",
    /^https:\/\/discord\.com\/oauth2\/authorize\?client_id=\d+.*\n.*Message Content Intent/u,
  );

  const asked = await discord.slash("ask", { question: "Siapa Li Mingjiang?" });
  expect(asked.text).toContain("Hubungan Xi dan Putin di KTT SCO ¶11\n**“(Putin) akan berusaha");
  expect((await discord.slash("summary", { article: FIRST_ARTICLE })).text).toContain(
    "Hubungan Xi dan Putin",
  );
  expect((await discord.slash("quotes", { speaker: "Putin" })).text).toContain(
    "> “tidak muncul sebagai akibat",
  );
  expect((await discord.slash("verify", { text: "We are promising a profit" })).text).toContain("not");
  expect((await discord.slash("articles list", {}, { guildLocale: "en-US" })).text).toContain("3 articles");
  expect((await discord.slash("articles read", { article: FIRST_ARTICLE, paragraph: 6 })).text).toContain(
    "¶6",
  );
  expect((await discord.slash("help")).isPrivate).toBe(true);
  expect((await discord.type("quotes", "speaker", "put")).map(({ value }) => value)).toEqual(["Putin"]);
  expect((await discord.type("ask", "article", "ktt")).map(({ value }) => value)).toEqual([FIRST_ARTICLE]);
  expect((await discord.mention("Kapan Moskow melancarkan invasi skala penuh?")).text).toContain("¶7");
  expect(discord.rest.violations).toEqual([]);

  child.kill("SIGTERM");
  expect(await closed).toBe(0);
  await discord.close();
});

test("a token that Discord does not accept ends the program with one sentence and code 1", async () => {
  const discord = await startLoopbackDiscord();
  const { code, out, err } = await runProgram([], "", {
    DISCORD_TOKEN: "wrong",
    DISCORD_API_URL: discord.rest.apiUrl,
    LOG_LEVEL: "silent",
  });
  expect(err).toMatch(/^Cannot log in to Discord: it does not accept DISCORD_TOKEN; [^\n]*\n$/u);
  expect([code, out]).toEqual([1, ""]);
  await discord.close();
});
