import type { ArticleSource } from "../articles/article-source.ts";
import type { FrontMatter } from "../articles/front-matter.ts";
import type { Block } from "../articles/source-document.ts";
import type { WebPage } from "../articles/web-page.ts";
import { decodeText } from "./decode-text.ts";
import { PAGE_LIMITS, type FetchLimits } from "./fetch-limits.ts";
import { guardedFetch, type Permit } from "./guarded-fetch.ts";
import { IntakeRefused } from "./intake-refused.ts";
import { mediaTypeOf } from "./media-type.ts";
import { machineNetwork, type Network } from "./network.ts";
import { pageOf, wholePageOf } from "./other-pages.ts";
import { pageSource, proseWords } from "./page-source.ts";
import { readHere, type Reader } from "./reader.ts";
import { isSameSite } from "./same-site.ts";
import { slugOf } from "./slug-of.ts";

/** With what an article is fetched; each has a default. */
export interface FetchSourceOptions {
  readonly network?: Network;
  readonly limits?: FetchLimits;
  /** Asked ahead of every request. */
  readonly permit?: Permit;
  readonly reader?: Reader;
}

const MARKUP = ["text/html", "application/xhtml+xml"];
const TYPES = [...MARKUP, "text/plain", "text/markdown"];
const MOST_PAGES = 10;

/**
 * The article at an address. Of an article that its site divides into pages all are fetched, or none is.
 *
 * @throws {IntakeRefused} if the address may not be opened, or gives no whole article
 */
export async function fetchSource(url: string, options: FetchSourceOptions = {}): Promise<ArticleSource> {
  const first = await fetchText(url, options);
  const name = slugOf(first.url);
  if (!MARKUP.includes(first.type)) {
    return {
      format: first.type === "text/markdown" ? "md" : "txt",
      text: first.text,
      about: { url: first.url.href },
      name,
    };
  }
  const page = await readPage(first, options);
  if (isFrontPage(first.url, page)) throw new IntakeRefused("no-main-text");
  const about = { url: addressOf(first.url, page.about) };
  const whole = await wholePage(first.url, page, options);
  if (whole) return pageSource(whole, { about, name });
  return pageSource(page, { more: await furtherBlocks(first.url, page, options), about, name });
}

interface FetchedText {
  readonly url: URL;
  readonly type: string;
  readonly text: string;
}

async function fetchText(
  url: string,
  { network = machineNetwork, limits = PAGE_LIMITS, permit }: FetchSourceOptions,
): Promise<FetchedText> {
  const wish = { url, types: TYPES, limits, ...(permit ? { permit } : {}) };
  const fetched = await guardedFetch(wish, network);
  const text = decodeText(fetched.bytes ?? new Uint8Array(), fetched.contentType);
  if (text.trim() === "") throw new IntakeRefused("empty");
  return { url: fetched.url, type: mediaTypeOf(fetched.contentType), text };
}

function readPage({ text }: FetchedText, { reader = readHere }: FetchSourceOptions): Promise<WebPage> {
  return reader.page(text);
}

function isFrontPage({ pathname }: URL, { isArticle }: WebPage): boolean {
  return pathname === "/" && !isArticle;
}

/** The page's own word for its address counts for its own site alone, and not where it gives the front page for every article. */
function addressOf(url: URL, { url: stated }: FrontMatter): string {
  if (stated === undefined || !URL.canParse(stated)) return url.href;
  const canonical = new URL(stated);
  const isTrusted = isSameSite(canonical, url) && (canonical.pathname !== "/" || url.pathname === "/");
  return isTrusted ? canonical.href : url.href;
}

async function wholePage(url: URL, page: WebPage, options: FetchSourceOptions): Promise<WebPage | undefined> {
  const address = wholePageOf(url, page.links);
  if (!address || address.href === url.href) return undefined;
  const whole = await readPage(await furtherPage(address, options), options);
  return proseWords(whole.blocks) >= proseWords(page.blocks) ? whole : undefined;
}

/** The blocks of the article's other pages that its first has not, such as the title. */
async function furtherBlocks(
  url: URL,
  page: WebPage,
  options: FetchSourceOptions,
): Promise<readonly Block[]> {
  const seen = new Set(page.blocks.map(({ text }) => text));
  const more: Block[] = [];
  let { links } = page;
  for (let number = 2; ; number += 1) {
    const address = pageOf(url, number, links);
    if (!address || address.href === url.href) return more;
    if (number > MOST_PAGES) throw new IntakeRefused("more-pages");
    const next = await readPage(await furtherPage(address, options), options);
    const fresh = next.hasMainText ? next.blocks.filter(({ text }) => !seen.has(text)) : [];
    if (proseWords(fresh) === 0) return more;
    for (const { text } of fresh) seen.add(text);
    more.push(...fresh);
    ({ links } = next);
  }
}

async function furtherPage(url: URL, options: FetchSourceOptions): Promise<FetchedText> {
  return fetchText(url.href, options).catch((error: unknown) => {
    if (error instanceof IntakeRefused) throw new IntakeRefused("more-pages", undefined, { cause: error });
    throw error;
  });
}
