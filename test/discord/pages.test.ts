import fc from "fast-check";
import { ComponentType } from "discord.js";
import { describe, expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import { wordsOf, wholeParagraph } from "../../src/articles/excerpt.ts";
import type { Reply } from "../../src/bot/reply.ts";
import type { CardMessage } from "../../src/discord/card-message.ts";
import { layOut } from "../../src/discord/pages.ts";
import { readMarkdown } from "../support/discord-markdown.ts";
import { nastyArticle } from "../support/nasty-text.ts";
import { nastyPassages } from "../support/nasty-reply.ts";
import { articleOf } from "../support/sample.ts";
import { turnAll } from "../support/turn-all.ts";

const SIZE = { length: 100, items: 4 };

describe("layOut", () => {
  test("puts every item on one page, whole and in order, or counts it as too long for any", () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 300 }), { maxLength: 40 });
    fc.assert(
      fc.property(sizes, (lengths) => {
        const items = lengths.map((length, index) => ({ least: () => `${index}`.padEnd(length, "x") }));
        const { pages, hasMore } = layOut(items, SIZE, { pages: Number.POSITIVE_INFINITY, room: 250 });
        const tooLong = pages.reduce((sum, page) => sum + page.tooLong, 0);
        expect(hasMore).toBe(false);
        const placed = pages.flatMap((page) => page.items);
        expect(placed).toEqual(items.filter((item) => item.least().length <= 250));
        expect(placed.length + tooLong).toBe(items.length);
        expect(pages.flatMap(({ texts }) => texts)).toEqual(placed.map((item) => item.least()));
        expect(pages.every(({ texts }) => texts.length <= SIZE.items)).toBe(true);
        expect(pages.every(({ texts }) => texts.length === 1 || texts.join("\n").length <= SIZE.length)).toBe(
          true,
        );
      }),
    );
  });

  test("has one empty page where there is nothing", () => {
    const { pages, hasMore } = layOut([], SIZE, { pages: 1, room: 250 });
    expect(pages).toMatchObject([{ items: [], texts: [], tooLong: 0 }]);
    expect(hasMore).toBe(false);
  });

  test("comes to the same pages, however many are wanted, and makes nothing beyond them", () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 300 }), { maxLength: 40 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 12 }), (lengths, wanted) => {
        const made: number[] = [];
        const items = lengths.map((length, index) => ({
          least: () => {
            made.push(index + 1);
            return "x".repeat(length);
          },
        }));
        const all = layOut(items, SIZE, { pages: Number.POSITIVE_INFINITY, room: 250 }).pages;
        made.length = 0;
        const some = layOut(items, SIZE, { pages: wanted, room: 250 });
        expect(some.pages.map(({ texts }) => texts)).toEqual(all.slice(0, wanted).map(({ texts }) => texts));
        expect(some.hasMore).toBe(all.length > wanted);
        expect(Math.max(0, ...made)).toBeLessThanOrEqual(all[wanted]?.first ?? items.length);
      }),
    );
  });
});

function textsOf({ components: [container] }: CardMessage): readonly string[] {
  return container.components.flatMap((part) =>
    part.type === ComponentType.TextDisplay ? [part.content] : [],
  );
}

function visible(text: string): string {
  return readMarkdown(text)
    .map((run) => run.text)
    .join("")
    .replace(/[\u2066-\u2069]/gu, "");
}

describe("all pages of a reply together show everything, each thing once and in order", () => {
  test("of an article: every sentence that fits into a message", { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(nastyArticle, (article) => {
        const paragraphs = article.paragraphs.map((paragraph) => wholeParagraph(article, paragraph));
        const pages = turnAll({ kind: "article", article, paragraphs }, "en");
        const shown = pages
          .map((page) => textsOf(page).map(visible).join(""))
          .join("")
          .replace(/\s/gu, "");
        const short = article.paragraphs.flatMap(({ text, sentences }) =>
          sentences
            .map(({ start, end }) => text.slice(start, end).replace(/[\u2066-\u2069\s]/gu, ""))
            .filter((sentence) => sentence.length < 1_500),
        );
        const places = short.reduce<number[]>((found, sentence, index) => {
          const from = index === 0 ? 0 : (found[index - 1] ?? 0) + (short[index - 1]?.length ?? 0);
          found.push(shown.indexOf(sentence, from));
          return found;
        }, []);
        expect(places).not.toContain(-1);
      }),
      { numRuns: 60 },
    );
  });

  test("of passages: each in its place, up to the longest that fits", { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(nastyPassages, (reply) => {
        const places = turnAll(reply, "en")
          .flatMap(textsOf)
          .filter((text) => text.startsWith("-# ") && text.includes("\n"))
          .map((text) => Number(/¶(?<number>\d+)/u.exec(text.split("\n")[0] ?? "")?.groups?.["number"]));
        expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
        const short = reply.passages.filter(({ text }) => text.paragraph.text.length < 1_000);
        for (const { text } of short) expect(places).toContain(text.paragraph.number);
      }),
      { numRuns: 60 },
    );
  });

  test("of quotations: each of a hundred", async () => {
    const text = Array.from(
      { length: 100 },
      (_, index) => `“Pernyataan nomor ${index + 1} cukup jelas,” kata Budi Santoso.`,
    );
    const article = await articleOf("seratus", text.join("\n\n"));
    const quotes = article.paragraphs.map((paragraph) => ({
      words: { article, paragraph, span: { start: 1, end: paragraph.text.indexOf("”") } },
      speaker: null,
      certainty: "stated" as const,
      form: "direct" as const,
      cue: null,
    }));
    const reply: Reply = { kind: "quotes", quotes };
    const pages = turnAll(reply, "id");
    const shown = pages.flatMap(textsOf).filter((each) => each.startsWith("> "));
    expect(shown.map((each) => visible(each.split("\n")[0] ?? ""))).toEqual(
      quotes.map(({ words }) => `“${wordsOf(words)}”`),
    );
    expect(pages).toHaveLength(25);
    expect(textsOf(pages[4] ?? fail()).at(-1)).toBe("-# 17–20 dari 100");
  });

  test("of help: one screen in either language", () => {
    for (const locale of ["en", "id"] as const)
      expect(turnAll({ kind: "help", commands }, locale)).toHaveLength(1);
  });

  test("of a refusal: first the refusal alone, then what came nearest", async () => {
    const article = await articleOf("satu", "Isinya pendek.");
    const [paragraph] = article.paragraphs;
    if (!paragraph) return fail();
    const nearest = [{ text: wholeParagraph(article, paragraph), answer: null, score: 1 }];
    const pages = turnAll({ kind: "sorry", reason: "not-in-library", message: "Tidak ada", nearest }, "id");
    expect(pages.map((page) => textsOf(page).join("\n").includes("Isinya pendek"))).toEqual([false, true]);
  });
});

function fail(): never {
  throw new Error("There is no such page");
}
