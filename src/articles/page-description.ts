import { readDate } from "../text/read-date.ts";
import type { FrontMatter } from "./front-matter.ts";
import { decodeEntities } from "./decode-entities.ts";
import { findNewsArticle } from "./news-article-data.ts";
import { authorOf } from "./page-author.ts";
import { chooseTitle } from "./page-title.ts";

/** What a page says about itself: JSON-LD first, then OpenGraph, then its head, then what stands where sites write such things. */
export function readPageDescription(page: Document): FrontMatter {
  const article = findNewsArticle(page);
  const meta = (...names: readonly string[]): string | undefined => metaOf(page, names);
  const lines = (texts: readonly (string | null | undefined)[]): readonly string[] =>
    texts.map((text) => oneLine(decodeEntities(text ?? ""))).filter((text) => text !== "");
  return {
    ...field(
      "title",
      chooseTitle({
        named: lines([
          article?.headline,
          meta("og:title", "twitter:title"),
          page.querySelector("title")?.textContent,
        ]),
        headings: lines([...page.querySelectorAll("h1")].map((heading) => heading.textContent)),
        subheadings: lines([...page.querySelectorAll("h2")].map((heading) => heading.textContent)),
        site: meta("og:site_name") ?? "",
      }),
    ),
    ...field("date", dateOf(page, article?.datePublished)),
    ...field(
      "author",
      authorOf(page, [
        ...(article ? [decodeEntities(article.author.map(oneLine).join(", "))] : []),
        meta("author", "content_author", "dtk:author", "parsely-author", "sailthru.author", "article:author"),
      ]),
    ),
    ...field(
      "url",
      [page.querySelector('link[rel="canonical"]')?.getAttribute("href"), meta("og:url")].find(isUrl),
    ),
    ...languageField(article?.inLanguage, page.querySelector("html")?.getAttribute("lang")),
  };
}

/** What the first of these meta elements says that says anything. */
function metaOf(page: Document, names: readonly string[]): string | undefined {
  return names
    .map((name) =>
      page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute("content"),
    )
    .find((content) => content !== null && content !== undefined && content.trim() !== "")
    ?.trim();
}

/** Where sites write the date, and where they write it among other things. */
const DATE_PLACES = [
  '[itemprop~="datePublished"], time[datetime], time[pubdate], .entry-date, .published, .date, .detail__date, .read__time',
  ".tanggal, .tgl, .waktu, .post-meta *, .entry-meta *, .article-meta *, .post-meta, .entry-meta, .article-meta",
] as const;

function dateOf(page: Document, described: string | undefined): string | undefined {
  const places = DATE_PLACES.flatMap((selector) => [...page.querySelectorAll(selector)]);
  const stated = places.flatMap((element) => [
    element.getAttribute("content"),
    element.getAttribute("datetime"),
    element.getAttribute("title"),
    element.textContent,
  ]);
  const names = [
    "article:published_time",
    "date",
    "publishdate",
    "dtk:publishdate",
    "content_PublishedDate",
    "pubdate",
    "dc.date",
    "DC.date.issued",
    "parsely-pub-date",
  ];
  const said = [described, ...names.map((name) => metaOf(page, [name])), ...stated];
  return said.map((text) => asDate(text ?? "")).find((date) => date !== undefined);
}

/** A date in ISO form stays as the page writes it. */
function asDate(text: string): string | undefined {
  const date = text.trim();
  return /^\d{4}-\d{2}-\d{2}(?:T|$)/u.test(date) && !Number.isNaN(Date.parse(date)) ? date : readDate(date);
}

function field<Key extends string>(key: Key, value: string | null | undefined): Partial<Record<Key, string>> {
  const fields: Partial<Record<Key, string>> = {};
  if (value) fields[key] = oneLine(value);
  return fields;
}

function languageField(...candidates: readonly (string | null | undefined)[]): Pick<FrontMatter, "language"> {
  const [code] = candidates.find(Boolean)?.toLowerCase().split(/[-_]/u) ?? [];
  return code === "id" || code === "en" ? { language: code } : {};
}

function isUrl(text: string | null | undefined): boolean {
  return Boolean(text && /^https?:\/\//u.test(text) && URL.canParse(text));
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
