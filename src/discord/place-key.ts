import { createHash } from "node:crypto";
import type { Article, Paragraph } from "../articles/article.ts";
import type { Excerpt } from "../articles/excerpt.ts";
import type { Span } from "../text/span.ts";

/** A place of an article in few characters, which other servers' articles can hardly share and which tells a change. */
export interface PlaceKey {
  /** Made of the article's id. */
  readonly article: string;
  /** From 1; 0 means the whole article. */
  readonly paragraph: number;
  /** Made of the paragraph's words; empty for a whole article. */
  readonly check: string;
  /** Within the paragraph; null for all of it. */
  readonly span: Span | null;
}

/** Characters of a key: six bits each. */
const ARTICLE_LENGTH = 8;
const CHECK_LENGTH = 6;

/** The key of a paragraph, or of the article as a whole. */
export function keyOfParagraph(article: Article, number: number): PlaceKey {
  const paragraph = article.paragraphs[number - 1];
  const check = paragraph ? checkOf(paragraph) : "";
  return { article: keyOfArticle(article), paragraph: paragraph ? number : 0, check, span: null };
}

export function keyOfExcerpt({ article, paragraph, span }: Excerpt): PlaceKey {
  return { ...keyOfParagraph(article, paragraph.number), span };
}

const keys = new WeakMap<Article, string>();

/** Remembered for each article, since all of a library are compared with a key. */
export function keyOfArticle(article: Article): string {
  const key = keys.get(article) ?? digest(article.id, ARTICLE_LENGTH);
  keys.set(article, key);
  return key;
}

const checks = new WeakMap<Paragraph, string>();

/** A hash of a paragraph's words, remembered, since a long reply asks for many. */
export function checkOf(paragraph: Paragraph): string {
  const check = checks.get(paragraph) ?? digest(paragraph.text, CHECK_LENGTH);
  checks.set(paragraph, check);
  return check;
}

/** A hash of words, in so many characters of an address. */
export function digest(words: string, length: number): string {
  return createHash("sha256").update(words).digest("base64url").slice(0, length);
}

export function writePlaceKey({ article, paragraph, check, span }: PlaceKey): string {
  const numbers = [paragraph, ...(span ? [span.start, span.end] : [])].map((number) => number.toString(36));
  return [article, check, ...numbers].join(".");
}

const KEY =
  /^(?<article>[\w-]{8})\.(?<check>[\w-]{6}|)\.(?<paragraph>[\da-z]{1,6})(?:\.(?<start>[\da-z]{1,6})\.(?<end>[\da-z]{1,6}))?$/u;

/** The key that was written, or undefined for anything else. */
export function readPlaceKey(text: string): PlaceKey | undefined {
  const { article, check, paragraph, start, end } = KEY.exec(text)?.groups ?? {};
  if (article === undefined || check === undefined || paragraph === undefined) return undefined;
  const span = start === undefined || end === undefined ? null : { start: read(start), end: read(end) };
  return { article, check, paragraph: read(paragraph), span };
}

function read(number: string): number {
  return Number.parseInt(number, 36);
}
