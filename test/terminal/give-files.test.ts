import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { defineCommand } from "../../src/bot/command.ts";
import { answer } from "../../src/bot/answer.ts";
import { answerTyped } from "../../src/terminal/answer-typed.ts";
import { botOver, MEMBER, sampleLibrary } from "../support/sample.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kutip-files-"));
  await writeFile(join(folder, "hujan.txt"), "Hujan turun.");
});

afterAll(() => rm(folder, { recursive: true }));

/** Says what it was given. */
const weigh = defineCommand({
  name: { en: "weigh", id: "timbang" },
  description: { en: "Weigh", id: "Timbang" },
  visibility: "private",
  options: {
    file: { kind: "file", id: "berkas", description: { en: "A file", id: "Berkas" }, required: true },
  },
  async run({ file }) {
    const text = new TextDecoder().decode(await file.read());
    return { kind: "done", message: `${file.name} ${file.size} ${text}`, actions: [] };
  },
});

async function weighed(file: unknown) {
  const bot = { ...botOver(await sampleLibrary([])), commands: [weigh] };
  const request = { command: "weigh", options: { file }, locale: "en", server: "default" } as const;
  return {
    typed: (await answerTyped(request, bot, () => false)).reply,
    elsewhere: (await answer({ ...request, asker: MEMBER }, bot)).reply,
  };
}

test("a path that the operator names is a file, and on no other platform", async () => {
  const { typed, elsewhere } = await weighed(` ${join(folder, "hujan.txt")} `);
  expect(typed).toMatchObject({ kind: "done", message: "hujan.txt 12 Hujan turun." });
  expect(elsewhere).toMatchObject({ kind: "sorry", reason: "bad-option" });
  expect((await weighed(`'${join(folder, "hujan.txt")}'`)).typed).toEqual(typed);
});

test("a path that leads to no file says so", async () => {
  expect((await weighed(join(folder, "kering.txt"))).typed).toMatchObject({
    kind: "sorry",
    message: expect.stringMatching(/^There is no file "/u),
  });
  expect((await weighed(folder)).typed).toMatchObject({ message: expect.stringMatching(/is no file/u) });
  expect((await weighed("\0")).typed).toMatchObject({ kind: "sorry", reason: "bad-option" });
});

test("what is no path is no file", async () => {
  for (const file of [5, true, {}, [], { name: "x", size: 1 }, { name: "x", size: 1, read: "x" }]) {
    expect((await weighed(file)).typed).toMatchObject({ reason: "bad-option" });
  }
});
