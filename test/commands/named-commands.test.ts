import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import { namesOf } from "../../src/bot/find-command.ts";
import { LOCALES } from "../../src/bot/languages.ts";

/** The rooms that write to people. */
const ROOMS = ["commands", "src/bot", "src/discord", "src/terminal"];

const TEXT = /"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/gu;
const COMMAND = /(?<=["`\s])\/(?<name>(?<first>[a-z]+)(?: [a-z]+)?)/gu;

const names = new Set(
  LOCALES.flatMap((locale) => commands.flatMap((command) => namesOf(command, locale, commands))),
);

async function namedIn(room: string): Promise<readonly { readonly name: string; readonly first: string }[]> {
  const files = (await readdir(room)).filter((file) => file.endsWith(".ts"));
  const codes = await Promise.all(files.map((file) => readFile(join(room, file), "utf8")));
  return codes
    .flatMap((code) => code.match(TEXT) ?? [])
    .flatMap((text) => [...text.matchAll(COMMAND)])
    .map(({ groups: { name = "", first = "" } = {} }) => ({ name, first }));
}

test("law: every command that a text names is there", async () => {
  const named = (await Promise.all(ROOMS.map(namedIn))).flat();
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter(({ name, first }) => !names.has(name) && !names.has(first))).toEqual([]);
});
