import { DetectError, parseFeed, ParseError } from "feedsmith";
import { readDate } from "../text/read-date.ts";
import { IntakeRefused } from "./intake-refused.ts";

/** A feed as it came. */
export interface ReadFeed {
  readonly title?: string;
  /** As the feed has them, newest first as a rule. */
  readonly entries: readonly FeedEntry[];
}

/** An article that a feed points to. Its text is not taken from the feed, which may hold a part of it. */
export interface FeedEntry {
  readonly url: string;
  /** ISO 8601. */
  readonly date?: string;
}

const MOST_ENTRIES = 200;

/**
 * Reads an RSS, Atom, RDF or JSON feed. Entries without an address are passed over; relative addresses are the feed's.
 *
 * @throws {IntakeRefused} if it is none of these
 */
export function readFeed(text: string, base: URL): ReadFeed {
  const { title, entries } = parse(text);
  return {
    ...(title?.trim() ? { title: title.replace(/\s+/gu, " ").trim().slice(0, 200) } : {}),
    entries: entries.slice(0, MOST_ENTRIES).flatMap(({ url, date }) => {
      const link = url?.trim();
      if (!link || !URL.canParse(link, base)) return [];
      const read = typeof date === "string" ? readDate(date) : undefined;
      return [{ url: new URL(link, base).href, ...(read === undefined ? {} : { date: read }) }];
    }),
  };
}

interface Parsed {
  readonly title: string | undefined;
  readonly entries: readonly { readonly url: string | undefined; readonly date: unknown }[];
}

function parse(text: string): Parsed {
  const parsed = detect(text);
  switch (parsed.format) {
    case "rss":
      return {
        title: parsed.feed.title,
        entries: (parsed.feed.items ?? []).map(({ link, guid, pubDate, dc }) => ({
          url: link ?? (guid?.isPermaLink === false ? undefined : guid?.value),
          date: pubDate ?? dc?.dates?.[0],
        })),
      };
    case "atom":
      return {
        title: parsed.feed.title?.value,
        entries: (parsed.feed.entries ?? []).map(({ links = [], published, updated }) => ({
          url: (links.find(({ rel }) => rel === undefined || rel === "alternate") ?? links[0])?.href,
          date: published ?? updated,
        })),
      };
    case "rdf":
      return {
        title: parsed.feed.title,
        entries: (parsed.feed.items ?? []).map(({ link, dc }) => ({ url: link, date: dc?.dates?.[0] })),
      };
    case "json":
      return {
        title: parsed.feed.title,
        entries: (parsed.feed.items ?? []).map(({ url, date_published: date }) => ({ url, date })),
      };
  }
}

function detect(text: string): ReturnType<typeof parseFeed> {
  try {
    return parseFeed(text);
  } catch (error) {
    if (error instanceof DetectError || error instanceof ParseError) {
      throw new IntakeRefused("not-a-feed", undefined, { cause: error });
    }
    throw error;
  }
}
