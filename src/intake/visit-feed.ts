import { UnreadableArticle } from "../articles/unreadable-article.ts";
import type { FeedKeeper, FeedMemory, FeedRecord } from "./feed-record.ts";
import { waitAfter, type FeedPace } from "./feed-schedule.ts";
import { fetchFeed, type FeedReach } from "./fetch-feed.ts";
import { fetchSource } from "./fetch-source.ts";
import { IntakeRefused, type IntakeReason } from "./intake-refused.ts";
import type { FeedEntry } from "./read-feed.ts";

/** What a visit needs beside the feed. */
export interface Visit {
  readonly keeper: FeedKeeper;
  readonly reach: FeedReach;
  readonly pace: FeedPace;
  /** Articles that the server's feeds may still bring today. */
  readonly left: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly random: () => number;
}

/** What came of a visit. */
export interface Visited {
  readonly memory: FeedMemory;
  readonly added: number;
  /** Why the visit ended early; then the feed is visited later than usual. */
  readonly failure?: unknown;
}

const MOST_SEEN = 500;
const MOST_A_VISIT = 5;

/**
 * Visits a feed: its new entries' pages are fetched and kept, oldest first, each once. The first visit only remembers what
 * is there. A page that cannot be had now is tried again; one that is no article is not. Full text in a feed is not
 * taken, for it may be a part.
 */
export async function visitFeed(feed: FeedRecord, visit: Visit): Promise<Visited> {
  const seen = new Set(feed.seen);
  let added = 0;
  try {
    const known = {
      ...(feed.etag ? { etag: feed.etag } : {}),
      ...(feed.modified ? { lastModified: feed.modified } : {}),
    };
    const fetched = await fetchFeed(
      feed.url,
      visit.reach,
      feed.seen && feed.seen.length > 0 ? known : undefined,
    );
    const entries = fetched.feed?.entries ?? [];
    const keys = new Map(entries.map((entry) => [keyOf(entry.url), entry] as const));
    if (feed.seen === undefined) for (const key of keys.keys()) seen.add(key);
    const fresh = [...keys].filter(([key]) => !seen.has(key)).toReversed();
    const now = fresh.slice(0, Math.min(MOST_A_VISIT, visit.left));
    for (const [key, entry] of now) {
      const outcome = await takeIn(entry, visit);
      if (outcome === "added") added += 1;
      if (outcome !== "later") seen.add(key);
    }
    // What is left over must be offered again, so the site must not say that nothing changed
    const isThrough = fresh.every(([key]) => seen.has(key));
    const { etag, lastModified } = isThrough ? fetched.validators : {};
    const memory = { ...(etag ? { etag } : {}), ...(lastModified ? { modified: lastModified } : {}) };
    return { memory: remembered(feed, { ...memory, added }, [...keys.keys()], seen, visit), added };
  } catch (failure) {
    const failures = (feed.failures ?? 0) + 1;
    return { memory: remembered(feed, { failures, added }, [], seen, visit), added, failure };
  }
}

/** Reasons that may have gone by the next visit. */
const PASSING: ReadonlySet<IntakeReason> = new Set(["unreachable", "timeout", "unknown-host", "more-pages"]);

async function takeIn(
  { url, date }: FeedEntry,
  { keeper, reach }: Visit,
): Promise<"added" | "passed" | "later"> {
  try {
    const source = await fetchSource(url, reach);
    const dated = date === undefined ? source : { ...source, about: { date, ...source.about } };
    const { kind } = await keeper.add(dated);
    return kind === "added" ? "added" : "passed";
  } catch (error) {
    if (error instanceof UnreadableArticle) return "passed";
    if (!(error instanceof IntakeRefused)) throw error;
    const isPassing = PASSING.has(error.reason) || /^(?:5\d\d|429)$/u.test(error.detail ?? "");
    return isPassing ? "later" : "passed";
  }
}

function remembered(
  { day, added: before = 0, etag, modified }: FeedRecord,
  { added, failures, ...validators }: { readonly added: number; readonly failures?: number } & FeedMemory,
  current: readonly string[],
  seen: ReadonlySet<string>,
  { now, random, pace }: Visit,
): FeedMemory {
  const today = dayOf(now());
  const ordered = [...new Set([...current.filter((key) => seen.has(key)), ...seen])];
  return {
    due: new Date(now() + waitAfter(failures ?? 0, pace.everyMs, random)).toISOString(),
    ...(failures === undefined
      ? validators
      : { failures, ...(etag ? { etag } : {}), ...(modified ? { modified } : {}) }),
    seen: ordered.slice(0, MOST_SEEN),
    day: today,
    added: (day === today ? before : 0) + added,
  };
}

/** The day of a moment, as in 2026-11-24 (UTC). */
export function dayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}

const CLICKED = /^(?:utm_\w+|fbclid|gclid)$/u;

/** An entry is known again by its address without what only says where it was clicked. */
function keyOf(address: string): string {
  const url = new URL(address);
  url.hash = "";
  const names = Array.from(url.searchParams.keys());
  for (const name of names) if (CLICKED.test(name)) url.searchParams.delete(name);
  return url.href;
}
