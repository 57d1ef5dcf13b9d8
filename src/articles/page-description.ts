import * as v from "valibot";
import type { FrontMatter } from "./front-matter.ts";

/** The properties of schema.org's NewsArticle that are read; sites write an author in many ways. */
const Name = v.union([
  v.string(),
  v.pipe(
    v.object({ name: v.string() }),
    v.transform(({ name }) => name),
  ),
]);
const NewsArticle = v.object({
  "@type": v.union([v.string(), v.array(v.string())]),
  headline: v.optional(v.string()),
  datePublished: v.optional(v.string()),
  author: v.optional(v.union([Name, v.array(Name)])),
  inLanguage: v.optional(v.string()),
});

/** What a page says about itself: JSON-LD first, then OpenGraph, then its head. */
export function readPageDescription(page: Document): FrontMatter {
  const article = findNewsArticle(page);
  const meta = (name: string): string | undefined =>
    page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute("content") ??
    undefined;
  const authors = [article?.author ?? []].flat().join(", ");
  return {
    ...field(
      "title",
      article?.headline,
      meta("og:title"),
      page.querySelector("h1")?.textContent,
      page.querySelector("title")?.textContent,
    ),
    ...field(
      "date",
      asDate(article?.datePublished),
      asDate(meta("article:published_time")),
      asDate(meta("date")),
    ),
    ...field("author", authors, meta("author"), meta("article:author")),
    ...field(
      "url",
      asUrl(page.querySelector('link[rel="canonical"]')?.getAttribute("href")),
      asUrl(meta("og:url")),
    ),
    ...languageField(article?.inLanguage, page.querySelector("html")?.getAttribute("lang")),
  };
}

/** The first candidate that says anything, blanks collapsed, as a field; nothing where none does. */
function field<Key extends string>(
  key: Key,
  ...candidates: readonly (string | null | undefined)[]
): Partial<Record<Key, string>> {
  const found = candidates.map((candidate) => candidate?.replace(/\s+/gu, " ").trim()).find(Boolean);
  const fields: Partial<Record<Key, string>> = {};
  if (found !== undefined) fields[key] = found;
  return fields;
}

function languageField(...candidates: readonly (string | null | undefined)[]): Pick<FrontMatter, "language"> {
  const [code] = candidates.find(Boolean)?.toLowerCase().split(/[-_]/u) ?? [];
  return code === "id" || code === "en" ? { language: code } : {};
}

function asDate(text: string | undefined): string | undefined {
  return text !== undefined && /^\d{4}-\d{2}-\d{2}/u.test(text) && !Number.isNaN(Date.parse(text))
    ? text
    : undefined;
}

function asUrl(text: string | null | undefined): string | undefined {
  return text && /^https?:\/\//u.test(text) && URL.canParse(text) ? text : undefined;
}

function findNewsArticle(page: Document): v.InferOutput<typeof NewsArticle> | undefined {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    for (const item of itemsOf(parseJson(script.textContent ?? ""))) {
      const result = v.safeParse(NewsArticle, item);
      if (
        result.success &&
        [result.output["@type"]].flat().some((type) => /(?:Article|BlogPosting)$/u.test(type))
      )
        return result.output;
    }
  }
  return undefined;
}

/** JSON-LD comes as one object, as a list, or as a graph. */
function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(itemsOf);
  if (typeof value === "object" && value !== null && "@graph" in value) return itemsOf(value["@graph"]);
  return [value];
}

/** Sites write broken JSON-LD often enough that a page must be readable without it. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
