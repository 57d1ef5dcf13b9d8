import { Readable, Writable } from "node:stream";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import * as v from "valibot";
import { commands } from "../../commands/index.ts";
import type { Bot } from "../../src/bot/bot.ts";
import { optionsOf } from "../../src/bot/private-option.ts";
import type { Library } from "../../src/library/library.ts";
import { serveJsonLines } from "../../src/terminal/serve-json-lines.ts";
import { keepingBot } from "../support/keeping-bot.ts";
import { botOver, FIRST_ARTICLE, sampleLibrary } from "../support/sample.ts";

let library: Library;

beforeAll(async () => {
  library = await sampleLibrary();
});

const Line = v.looseObject({ kind: v.string(), id: v.optional(v.unknown()) });

/** What comes out for some lines, parsed. */
async function answersTo(...lines: readonly string[]): Promise<readonly v.InferOutput<typeof Line>[]> {
  return answersOf(botOver(library), ...lines);
}

/** What comes out of a bot for some lines, parsed. */
async function answersOf(
  bot: Bot,
  ...lines: readonly string[]
): Promise<readonly v.InferOutput<typeof Line>[]> {
  const written: string[] = [];
  const output = new Writable({
    write(chunk, _encoding, done) {
      written.push(String(chunk));
      done();
    },
  });
  const input = Readable.from([lines.join("\n")]);
  await serveJsonLines({ bot, defaultLocale: "id", input, output });
  const out = written.join("").split("\n");
  expect(out.pop()).toBe("");
  return out.map((line) => v.parse(Line, JSON.parse(line)));
}

test("each line is answered with one object, in order, with its id", async () => {
  const answers = await answersTo(
    '{"id": 7, "command": "articles list"}',
    "/artikel",
    '{"id": {"a": [1]}, "command": "help", "locale": "en"}',
    '{"id": null, "command": "help"}',
  );
  expect(answers.map(({ id, kind }) => [id, kind])).toEqual([
    [7, "articles"],
    [undefined, "articles"],
    [{ a: [1] }, "help"],
    [null, "help"],
  ]);
});

test("the list of articles has counts, and the dropped lines themselves", async () => {
  const [answer] = await answersTo('{"command": "articles list"}');
  expect(answer).toMatchObject({
    kind: "articles",
    articles: expect.arrayContaining([
      {
        id: FIRST_ARTICLE,
        title: "Hubungan Xi dan Putin di KTT SCO",
        language: "id",
        paragraphs: 12,
        quotes: expect.any(Number),
        dropped: ["Post a Comment", "Previous Post Next Post"],
      },
    ]),
  });
});

test("reading an article gives its paragraphs with the offsets of their sentences", async () => {
  const [answer] = await answersTo(
    `{"command": "articles read", "options": {"article": "night trains", "paragraph": 1}}`,
  );
  expect(answer).toMatchObject({
    article: { language: "en", date: "2026-09-04" },
    paragraphs: [{ number: 1 }, { number: 2 }],
  });
});

test("a line that is no request gets one sentence in the default language, with its id if it has one", async () => {
  const answers = await answersTo(
    '{"command": ',
    '{"id": 1, "command": 5}',
    "[1, 2]",
    '{"id": 2, "command": "ask", "options": "x"}',
    '{"id": 3, "command": "ask", "options": {}, "locale": "fr"}',
    "",
    '{"id": 4}',
  );
  expect(answers.map(({ id, kind, reason }) => [id, kind, reason])).toEqual([
    [undefined, "sorry", "bad-option"],
    [1, "sorry", "bad-option"],
    [undefined, "sorry", "bad-option"],
    [2, "sorry", "bad-option"],
    [3, "sorry", "bad-option"],
    [undefined, "sorry", "bad-option"],
    [4, "sorry", "bad-option"],
  ]);
  expect(answers[0]).toMatchObject({
    message: expect.stringMatching(/^Baris ini tidak terbaca: bukan JSON; tulis /u),
  });
});

test("an unknown command and an unknown article are told apart", async () => {
  const answers = await answersTo(
    '{"command": "fly"}',
    '{"command": "summary", "options": {"article": "zzz"}, "locale": "en"}',
  );
  expect(answers.map(({ reason }) => reason)).toEqual(["unknown-command", "bad-option"]);
});

test("a library is kept over JSON lines, each server's by itself, with what changed as fields", async () => {
  const bot = await keepingBot();
  const text = "Kabar Air\n\nAir naik.\n\nBaca juga: Angin";
  const line = (command: string, options: object, server?: string): string =>
    JSON.stringify({ command, options, locale: "en", server });
  const [added, again, other, changed, restored, exported, undone] = await answersOf(
    bot,
    line("library add", { text }),
    line("library add", { text }),
    line("articles list", {}, "other"),
    line("library add", { text: `${text}\n\nAngin reda.` }),
    line("library restore", { article: "kabar-air", line: 1 }),
    line("library export", {}),
    line("library undo", {}),
  );
  const article = { id: "kabar-air", title: "Kabar Air", paragraphs: 1, dropped: ["Baca juga: Angin"] };
  expect(added).toMatchObject({
    kind: "done",
    message: 'Added "Kabar Air"',
    article,
    change: expect.any(String),
    actions: [{ command: "library restore" }, { command: "library undo" }],
  });
  expect(again).toMatchObject({ kind: "done", message: 'Already here as "Kabar Air"', article, actions: [] });
  expect(other).toMatchObject({ kind: "articles", articles: [] });
  expect(changed).toMatchObject({
    difference: { added: 1, removed: 0, changed: 0 },
    actions: [{ command: "library replace", options: { article: "kabar-air", staged: expect.any(String) } }],
  });
  expect(restored).toMatchObject({ article: { paragraphs: 2, dropped: [] } });
  expect(exported).toMatchObject({ file: { name: "kutip-library.zip", base64: /^UEs/u } });
  expect(undone).toMatchObject({ undone: "restore", article });
});

/** All that an option can be over JSON but a place to write to, which a test is not to find. */
const OPTION_NAMES = [...new Set(commands.flatMap((command) => Object.keys(optionsOf(command))))].filter(
  (name) => name !== "to",
);

test("law: whatever a line holds, it is answered with one object", async () => {
  const bot = await keepingBot({ shelf: { "hujan.txt": "Hujan turun.\n\nBaca juga: Angin" } });
  const value = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom("hujan", "1", "yes", "none", "Judul\n\nIsi berita.", ".", "/dev/null", "http://[::1]/"),
  );
  const line = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.json(),
    fc
      .record({
        command: fc.constantFrom(...commands.map(({ name }) => name.en)),
        options: fc.dictionary(fc.constantFrom(...OPTION_NAMES), value, { maxKeys: 3 }),
        server: fc.option(fc.constantFrom("default", "2", "../x", ""), { nil: undefined }),
      })
      .map((request) => JSON.stringify(request)),
  );
  await fc.assert(
    fc.asyncProperty(line, async (text) => {
      const single = text.replace(/[\r\n\u2028\u2029]/gu, " ");
      expect(await answersOf(bot, single, '{"id": "end", "command": "help"}')).toMatchObject([
        {},
        { id: "end", kind: "help" },
      ]);
    }),
    { numRuns: 300 },
  );
});
