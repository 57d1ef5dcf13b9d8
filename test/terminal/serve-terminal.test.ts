import { PassThrough } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { completeLine } from "../../src/terminal/complete-line.ts";
import { serveTerminal } from "../../src/terminal/serve-terminal.ts";
import { botOver, FIRST_ARTICLE, sampleLibrary } from "../support/sample.ts";

async function converse(typed: string, isInteractive: boolean, hasColour = false): Promise<string> {
  const input = new PassThrough();
  const output = new PassThrough();
  const chunks: string[] = [];
  output.on("data", (chunk) => chunks.push(String(chunk)));
  const bot = botOver(await sampleLibrary());
  const served = serveTerminal({ bot, defaultLocale: "id", input, output, isInteractive, hasColour });
  input.end(typed);
  await served;
  return chunks.join("");
}

test("a pipe gets the answers and nothing else", async () => {
  const out = await converse("/artikel baca night trains paragraf: 12\n/bantuan", false);
  expect(out).toMatch(/^Night trains return to the Northern Line after nine years\n\n/u);
  expect(out).toContain('¶12 "Nobody will believe that part," she said.');
  expect(out).not.toContain("Kutip ·");
  expect(out).not.toContain("\u001B");
});

test("an empty line in a pipe is told what to do", async () => {
  expect(await converse("\n", false)).toMatch(/"pertanyaan" belum diisi/u);
});

test("somebody at a terminal is greeted with what is loaded and what to try, asked for a line, and let go", async () => {
  const out = stripVTControlCharacters(await converse("/articles\n/keluar\nSiapa?\n", true, true));
  expect(out).toContain("Kutip · 3 artikel");
  expect(out).toContain("Hubungan Xi dan Putin di KTT SCO");
  expect(out).toContain("/bantuan");
  expect(out).toContain("3 articles");
});

test("colour is used only where it shows", async () => {
  expect(await converse("/articles", false, true)).toContain("\u001B[36m");
  expect(await converse("/articles", false, false)).not.toContain("\u001B");
});

test("commands, articles and choices complete as they are typed", async () => {
  const bot = botOver(await sampleLibrary());
  expect(await completeLine("/ring", bot, "id")).toEqual([["/ringkas "], "/ring"]);
  expect((await completeLine("/", bot, "id"))[0]).toEqual(
    expect.arrayContaining(["/ask ", "/tanya ", "/articles ", "/artikel baca "]),
  );
  expect(await completeLine("/ringkas ktt", bot, "id")).toEqual([[FIRST_ARTICLE], "ktt"]);
  expect(await completeLine("/ringkas xi panjang: pen", bot, "id")).toEqual([["short"], "pen"]);
  expect(await completeLine("Siapa", bot, "id")).toEqual([[], "Siapa"]);
});
