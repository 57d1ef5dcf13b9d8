import { ComponentType, type APIComponentInContainer } from "discord.js";
import { describe, expect, test } from "vitest";
import type { Article } from "../../src/articles/article.ts";
import { wholeParagraph } from "../../src/articles/excerpt.ts";
import type { Reply } from "../../src/bot/reply.ts";
import { ACCENTS } from "../../src/discord/accents.ts";
import { renderReply } from "../../src/discord/render-reply.ts";
import { visibleText } from "../support/discord-markdown.ts";
import { articleOf } from "../support/sample.ts";

function partsOf(reply: Reply): readonly APIComponentInContainer[] {
  return renderReply(reply, "en").components[0].components;
}

function textsOf(reply: Reply): readonly string[] {
  return partsOf(reply).flatMap((part) => (part.type === ComponentType.TextDisplay ? [part.content] : []));
}

/** An article of so many paragraphs, each of so many sentences of about 30 characters. */
function longArticle(paragraphs: number, sentences: number): Promise<Article> {
  const texts = Array.from({ length: paragraphs }, (_, p) =>
    Array.from({ length: sentences }, (_unused, s) => `Kalimat ${s + 1} di paragraf ${p + 1}.`).join(" "),
  );
  return articleOf("panjang", texts.join("\n\n"));
}

function read(article: Article): Reply {
  const paragraphs = article.paragraphs.map((paragraph) => wholeParagraph(article, paragraph));
  return { kind: "article", article, paragraphs };
}

describe("a reply that is too long for a message", () => {
  test("ends after a whole paragraph, and says how many more there are", async () => {
    const article = await longArticle(20, 20);
    const texts = textsOf(read(article));
    const shown = texts.slice(1, -1).map(visibleText);
    expect(shown).toEqual(
      article.paragraphs.slice(0, shown.length).map(({ number, text }) => `¶${number} ${text}`),
    );
    expect(texts.at(-1)).toBe(`-# ${20 - shown.length} more not shown here`);
    expect(shown.length).toBeGreaterThan(4);
  });

  test("shows a paragraph that is too long in parts, cut between sentences", async () => {
    const article = await longArticle(1, 300);
    const [, shown = ""] = textsOf(read(article));
    const words = visibleText(shown);
    expect(words).toMatch(/^¶1 · 1\/4 Kalimat 1 di paragraf 1\. .*Kalimat \d+ di paragraf 1\.$/u);
    expect(article.paragraphs[0]?.text.startsWith(words.replace("¶1 · 1/4 ", ""))).toBe(true);
  });

  test("keeps the answering sentence of a paragraph that is too long", async () => {
    const article = await longArticle(1, 300);
    const [paragraph] = article.paragraphs;
    const span = paragraph?.sentences[250];
    if (!paragraph || !span) throw new Error("The article is too short");
    const answer = { article, paragraph, span };
    const passages = [{ text: wholeParagraph(article, paragraph), answer, score: 1 }];
    const texts = textsOf({ kind: "passages", question: "Kalimat berapa?", passages, missing: [] });
    expect(texts.join("\n")).toContain("**Kalimat 251 di paragraf 1.**");
  });

  test("counts a single sentence that is too long, and cuts nothing from it", async () => {
    const article = await articleOf("satu", `Awal ${"kata ".repeat(1_000)}akhir.\n\nSelesai sudah.`);
    const texts = textsOf(read(article));
    expect(texts.slice(1)).toEqual(["**¶2** Selesai sudah.", "-# 1 more not shown here"]);
  });

  test("gives every passage its answer before the first one is shown in full", async () => {
    const article = await longArticle(4, 100);
    const passages = article.paragraphs.map((paragraph) => {
      const [span] = paragraph.sentences;
      const answer = span ? { article, paragraph, span } : null;
      return { text: wholeParagraph(article, paragraph), answer, score: 1 };
    });
    const texts = textsOf({ kind: "passages", question: "Kalimat apa?", passages, missing: [] });
    expect(texts.slice(1)).toHaveLength(4);
    expect(texts.slice(1).every((text) => text.includes("**Kalimat 1 di paragraf"))).toBe(true);
  });

  test("lists as many articles as there is room for, one below the other", async () => {
    const article = await articleOf("satu", "Isinya pendek.");
    const articles = Array.from({ length: 300 }, () => ({ article, quotes: [] }));
    const [, list = "", note] = textsOf({ kind: "articles", articles });
    const shown = list.match(/\*\*Satu\*\*/gu)?.length ?? 0;
    expect(shown).toBeGreaterThan(60);
    expect(note).toBe(`-# ${300 - shown} more not shown here`);
  });
});

describe("a card", () => {
  test("has a colour for each kind of reply", async () => {
    const { components } = renderReply(read(await longArticle(1, 1)), "id");
    expect(components[0].accent_color).toBe(ACCENTS.article);
    const sorry = renderReply({ kind: "sorry", reason: "failed", message: "Maaf" }, "id");
    expect(sorry.components[0].accent_color).toBe(ACCENTS.sorry);
  });

  test("divides passages by a line", async () => {
    const article = await longArticle(2, 1);
    const passages = article.paragraphs.map((paragraph) => ({
      text: wholeParagraph(article, paragraph),
      answer: null,
      score: 1,
    }));
    const parts = partsOf({ kind: "passages", question: "Apa?", passages, missing: ["naga"] });
    expect(parts.map(({ type }) => ComponentType[type])).toEqual([
      "TextDisplay",
      "TextDisplay",
      "TextDisplay",
      "Separator",
      "TextDisplay",
      "ActionRow",
    ]);
  });

  test("shows half a character as one that is missing", () => {
    expect(textsOf({ kind: "sorry", reason: "bad-option", message: "a\uD83D" })).toEqual(["a\uFFFD"]);
  });

  test.each([
    ["quotes", { kind: "quotes", quotes: [] }, "### No quotation here fits"],
    ["articles", { kind: "articles", articles: [] }, "This library has no articles yet"],
  ] as const)("without any %s says so", (_name, reply, words) => {
    expect(textsOf(reply).join("\n")).toContain(words);
  });

  test("offers what came nearest below its apology, and says what it is", async () => {
    const article = await longArticle(1, 1);
    const nearest = [
      { text: wholeParagraph(article, article.paragraphs[0] ?? neverEmpty()), answer: null, score: 1 },
    ];
    expect(textsOf({ kind: "sorry", reason: "not-in-library", message: "Tidak ada", nearest })).toEqual([
      "Tidak ada",
      "-# Nearest passages, which may not answer it",
      "-# Panjang ¶1\nKalimat 1 di paragraf 1.",
    ]);
  });
});

function neverEmpty(): never {
  throw new Error("An article has a paragraph");
}
