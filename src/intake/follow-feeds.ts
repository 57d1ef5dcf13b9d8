import type { FeedKeeper } from "./feed-record.ts";
import { isAhead, type FeedPace } from "./feed-schedule.ts";
import type { FeedReach } from "./fetch-feed.ts";
import { dayOf, visitFeed } from "./visit-feed.ts";

/** A server that follows feeds. */
interface Following {
  readonly server: string;
  /** Differs from what it was when a feed was followed or left. */
  readonly version: string;
}

/** What following feeds needs from the house. */
export interface FeedHouse {
  readonly following: () => Promise<readonly Following[]>;
  readonly keeperOf: (server: string) => Promise<FeedKeeper>;
  readonly reach: FeedReach;
  readonly pace: FeedPace;
  readonly now: () => number;
  readonly random: () => number;
  /** Calls once, after so many milliseconds; what it returns takes the call back. */
  readonly later: (call: () => void, ms: number) => () => void;
  readonly report: (event: FeedEvent) => void;
}

/** Something for the log. */
export type FeedEvent =
  | { readonly kind: "added"; readonly server: string; readonly feed: string; readonly articles: number }
  | { readonly kind: "failed"; readonly server: string; readonly feed?: string; readonly error: unknown };

/** How often it is looked whether a feed is due. */
const LOOK_EVERY_MS = 60_000;

/** When a server's next feed is due, as long as its feeds are the same. */
type Dues = Map<string, { readonly version: string; readonly due: number }>;

/**
 * Visits the feeds of all servers when they are due, one after the other, until it is stopped; stopping waits for a visit
 * under way. A server whose feeds are not due is not opened.
 */
export function followFeeds(house: FeedHouse): () => Promise<void> {
  const dues: Dues = new Map();
  let isStopped = false;
  let underWay: Promise<void> = Promise.resolve();
  const look = (): void => {
    underWay = visitDue(house, dues, () => isStopped).finally(() => {
      if (!isStopped) cancel = house.later(look, LOOK_EVERY_MS);
    });
  };
  let cancel = house.later(look, LOOK_EVERY_MS);
  return async () => {
    isStopped = true;
    cancel();
    await underWay;
  };
}

async function visitDue(house: FeedHouse, dues: Dues, isStopped: () => boolean): Promise<void> {
  try {
    for (const { server, version } of await house.following()) {
      const known = dues.get(server);
      if (isStopped()) return;
      if (known?.version === version && isAhead(known.due, house.now())) continue;
      dues.set(server, { version, due: await visitServer(server, house, isStopped) });
    }
  } catch (error) {
    house.report({ kind: "failed", server: "", error });
  }
}

/** Visits a server's due feeds; when the next one is due. A server that cannot be opened is tried again in a while. */
async function visitServer(server: string, house: FeedHouse, isStopped: () => boolean): Promise<number> {
  const { now, pace, reach, random, report } = house;
  try {
    const keeper = await house.keeperOf(server);
    const feeds = await keeper.feeds();
    const today = dayOf(now());
    let left =
      pace.articlesPerDay - feeds.reduce((sum, { day, added = 0 }) => sum + (day === today ? added : 0), 0);
    const dues: number[] = [];
    for (const feed of feeds) {
      const due = Date.parse(feed.due ?? "");
      if (isAhead(due, now()) || isStopped()) {
        dues.push(due);
        continue;
      }
      const { memory, added, failure } = await visitFeed(feed, {
        keeper,
        reach,
        pace,
        left: Math.max(0, left),
        now,
        random,
      });
      left -= added;
      await keeper.noteFeed(feed.url, memory);
      dues.push(Date.parse(memory.due ?? ""));
      if (added > 0) report({ kind: "added", server, feed: feed.url, articles: added });
      if (failure !== undefined) report({ kind: "failed", server, feed: feed.url, error: failure });
    }
    return Math.min(...dues.map((due) => (Number.isNaN(due) ? now() : due)), now() + pace.everyMs);
  } catch (error) {
    report({ kind: "failed", server, error });
    return now() + pace.everyMs;
  }
}
