import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import * as v from "valibot";
import { readArticle } from "../src/articles/read-article.ts";
import { blocksOfMarkup } from "../src/articles/markup-blocks.ts";
import { UnreadableArticle } from "../src/articles/unreadable-article.ts";

const Expected = v.object({
  title: v.optional(v.string()),
  author: v.optional(v.string()),
  date: v.optional(v.string()),
  text: v.union([v.string(), v.array(v.string())]),
});

/** A saved page and what should come of it; paragraphs are divided by line breaks. */
export interface SavedPage {
  readonly name: string;
  readonly html: string;
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly date?: string | undefined;
  readonly paragraphs: readonly string[];
}

/** What came of a page; a field that the page's expectation leaves out is not scored. */
export interface PageScore {
  readonly name: string;
  readonly f1: number;
  /** Of Readability's text as it is, title and captions and all. */
  readonly plainF1: number;
  /** Expected paragraphs that did not come out as a paragraph of the same words. */
  readonly lost: readonly string[];
  /** Paragraphs that came out and were not expected. */
  readonly extra: readonly string[];
  readonly right: Readonly<Partial<Record<"title" | "author" | "date", boolean>>>;
}

/** The saved pages of a folder: NAME.html beside NAME.json {title, author, date, text}, or beside NAME.txt. */
export async function readSavedPages(folder: string): Promise<readonly SavedPage[]> {
  const names = await readdir(folder);
  const pages: SavedPage[] = [];
  for (const file of names.filter((name) => name.endsWith(".html")).toSorted()) {
    const name = file.slice(0, -".html".length);
    const html = await readFile(join(folder, file), "utf8");
    const expected = names.includes(`${name}.json`)
      ? v.parse(Expected, JSON.parse(await readFile(join(folder, `${name}.json`), "utf8")))
      : { text: await readFile(join(folder, `${name}.txt`), "utf8") };
    const paragraphs = [expected.text].flat().flatMap((text) => text.split(/\s*\n\s*/u).filter(Boolean));
    pages.push({ ...expected, name, html, paragraphs });
  }
  return pages;
}

/** Reads a page as Kutip and as plain Readability do, and compares both with what is expected. */
export async function scorePage(page: SavedPage): Promise<PageScore> {
  const article = await readArticle({ id: page.name, format: "html", text: page.html }).catch(
    (error: unknown) => {
      if (error instanceof UnreadableArticle) return undefined;
      throw error;
    },
  );
  const texts = article?.paragraphs.map(({ text }) => text) ?? [];
  const said = { title: article?.title, author: article?.author, date: article?.date?.slice(0, 10) };
  const wanted = { title: page.title, author: page.author, date: page.date?.slice(0, 10) };
  const right: Partial<Record<"title" | "author" | "date", boolean>> = {};
  for (const field of ["title", "author", "date"] as const) {
    if (wanted[field] !== undefined) right[field] = said[field] === wanted[field];
  }
  const expected = page.paragraphs.join(" ");
  return {
    name: page.name,
    f1: wordF1(texts.join(" "), expected),
    plainF1: wordF1(plainText(page.html), expected),
    lost: without(page.paragraphs, texts),
    extra: without(texts, page.paragraphs),
    right,
  };
}

function plainText(html: string): string {
  const content = new Readability(parseHTML(html).document).parse()?.content ?? "";
  const blocks = blocksOfMarkup(parseHTML(`<html><body>${content}</body></html>`).document.body);
  return blocks.map(({ text }) => text).join(" ");
}

function without(texts: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others.map((text) => wordsOf(text).join(" ")));
  return texts.filter((text) => !known.has(wordsOf(text).join(" ")));
}

/** F1 of two texts' words, each word as often as it stands. */
function wordF1(text: string, expected: string): number {
  const words = wordsOf(text);
  const left = new Map<string, number>();
  const wanted = wordsOf(expected);
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  let hits = 0;
  for (const word of words) {
    const times = left.get(word) ?? 0;
    if (times > 0) hits += 1;
    left.set(word, times - 1);
  }
  return words.length + wanted.length === 0 ? 1 : (2 * hits) / (words.length + wanted.length);
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
