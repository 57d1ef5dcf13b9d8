import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { customIds, memoryIn, pressOf } from "../../src/discord/custom-ids.ts";
import { readMemory, writeMemory, type Memory } from "../../src/discord/memory.ts";
import { keyOfExcerpt, keyOfParagraph } from "../../src/discord/place-key.ts";
import type { Press } from "../../src/discord/press.ts";
import { nastyArticle, nastyText } from "../support/nasty-text.ts";

const request = fc.record({
  command: fc.constantFrom("ask", "quotes", "articles read"),
  options: fc.dictionary(
    fc.constantFrom("question", "topic", "article", "count", "private"),
    fc.oneof(nastyText, fc.integer(), fc.boolean()),
    // A prototype is no part of what is written
    { noNullPrototype: true },
  ),
  locale: fc.constantFrom("en" as const, "id" as const),
  page: fc.nat({ max: 10_000 }),
  seen: fc.stringMatching(/^[\w-]{8}$/u),
});

const memory: fc.Arbitrary<Memory> = fc.record({
  asker: fc.stringMatching(/^[1-9]\d{16,18}$/u),
  asked: fc.option(request),
  offers: fc.array(
    fc.record({
      command: fc.constantFrom("library remove", "library undo"),
      options: fc.dictionary(fc.constantFrom("article", "change"), nastyText, { noNullPrototype: true }),
      confirms: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
});

const placed = nastyArticle.chain((article) =>
  fc.constantFrom(
    keyOfParagraph(article, 0),
    ...article.paragraphs.flatMap((paragraph) => [
      keyOfParagraph(article, paragraph.number),
      ...paragraph.sentences.map((span) => keyOfExcerpt({ article, paragraph, span })),
    ]),
  ),
);

const press: fc.Arbitrary<Press> = fc.oneof(
  fc.record({ kind: fc.constant("turn" as const), page: fc.nat({ max: 1_000_000 }) }),
  fc.record({ kind: fc.constant("offer" as const), index: fc.nat({ max: 20 }) }),
  fc.constant({ kind: "share" } as const),
  placed.map((place) => ({ kind: "context", place }) as const),
  placed.map((place) => ({ kind: "card", place }) as const),
);

const presses = fc.uniqueArray(press, {
  minLength: 1,
  maxLength: 12,
  selector: (each) => JSON.stringify(each),
});

describe("what buttons remember", () => {
  test("comes back as it went in, from any message in which it has room", () => {
    fc.assert(
      fc.property(memory, presses, (kept, pressed) => {
        const ids = customIds(pressed, writeMemory(kept));
        if (!ids) return;
        expect(readMemory(memoryIn(ids))).toEqual(kept);
        expect(ids.map(pressOf)).toEqual(pressed);
      }),
    );
  });

  test("never makes an id too long, or two alike", () => {
    fc.assert(
      fc.property(memory, presses, (kept, pressed) => {
        const ids = customIds(pressed, writeMemory(kept)) ?? [];
        expect(ids.filter((id) => id.length > 100 || !/^[\w.~-]+$/u.test(id))).toEqual([]);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  test("has room for a topic of 200 characters in the buttons that turn a page", () => {
    const topic = "penyelidikan pengeboman pipa gas Nord Stream di Laut Baltik oleh jaksa Jerman "
      .repeat(3)
      .slice(0, 200);
    const asked = { command: "quotes", options: { topic }, locale: "id", page: 0, seen: "abcdefgh" } as const;
    const turns = [0, 1].map((page) => ({ kind: "turn", page }) as const);
    const asker = "400000000000000001";
    expect(customIds(turns, writeMemory({ asker, asked, offers: [] }))).toBeDefined();
  });
});

describe("ids that are not ours", () => {
  test("mean nothing, and do no harm", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), nastyText), fc.array(fc.string()), (id, ids) => {
        const pressed = pressOf(id);
        expect(pressed === undefined || id.includes("~")).toBe(true);
        expect(readMemory(memoryIn(ids))).toBeUndefined();
      }),
    );
  });

  test("are told from ours though they look alike", () => {
    for (const id of [
      "x",
      "t",
      "t~",
      "t-1~",
      "tzzzzzzz~",
      "s1~",
      "c~",
      "cabcdefgh.abcdef~",
      "q..1~",
      "o~",
      "~",
    ])
      expect(pressOf(id)).toBeUndefined();
  });

  test("cannot make a memory out of parts", () => {
    const asked = {
      command: "ask",
      options: { question: "Apa?" },
      locale: "id",
      page: 0,
      seen: "abcdefgh",
    } as const;
    const written = writeMemory({ asker: "400000000000000001", asked, offers: [] });
    for (let length = 0; length < written.length; length += 1)
      expect(readMemory(written.slice(0, length))).toBeUndefined();
  });
});
