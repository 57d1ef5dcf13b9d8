import { Readable, Writable } from "node:stream";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import * as v from "valibot";
import type { Library } from "../../src/library/library.ts";
import { serveJsonLines } from "../../src/terminal/serve-json-lines.ts";
import { botOver, FIRST_ARTICLE, sampleLibrary } from "../support/sample.ts";

let library: Library;

beforeAll(async () => {
  library = await sampleLibrary();
});

const Line = v.looseObject({ kind: v.string(), id: v.optional(v.unknown()) });

/** What comes out for some lines, parsed. */
async function answersTo(...lines: readonly string[]): Promise<readonly v.InferOutput<typeof Line>[]> {
  const written: string[] = [];
  const output = new Writable({
    write(chunk, _encoding, done) {
      written.push(String(chunk));
      done();
    },
  });
  const input = Readable.from([lines.join("\n")]);
  await serveJsonLines({ bot: botOver(library), defaultLocale: "id", input, output });
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

test("law: whatever a line holds, it is answered with one object", async () => {
  const line = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.json(),
    fc
      .record({
        command: fc.constantFrom("ask", "summary", "quotes", "articles read"),
        options: fc.dictionary(
          fc.constantFrom("question", "article", "speaker", "topic", "count", "length"),
          fc.jsonValue(),
        ),
      })
      .map((value) => JSON.stringify(value)),
  );
  await fc.assert(
    fc.asyncProperty(line, async (text) => {
      const single = text.replace(/[\r\n\u2028\u2029]/gu, " ");
      expect(await answersTo(single, '{"id": "end", "command": "help"}')).toMatchObject([
        {},
        { id: "end", kind: "help" },
      ]);
    }),
    { numRuns: 150 },
  );
});
