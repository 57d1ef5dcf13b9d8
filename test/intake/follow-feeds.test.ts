import { afterEach, expect, test } from "vitest";
import type { ArticleSource } from "../../src/articles/article-source.ts";
import { askRobots } from "../../src/intake/ask-robots.ts";
import type { FeedKeeper, FeedMemory, FeedRecord } from "../../src/intake/feed-record.ts";
import { waitAfter } from "../../src/intake/feed-schedule.ts";
import { PAGE_LIMITS } from "../../src/intake/fetch-limits.ts";
import { followFeeds, type FeedEvent } from "../../src/intake/follow-feeds.ts";
import { startSite, type LoopbackSite } from "../support/loopback-site.ts";

let site: LoopbackSite | undefined;
afterEach(async () => site?.close());

const HOUR = 3_600_000;
const FEED = "http://koran.example/rss";
const limits = { ...PAGE_LIMITS, totalMs: 60_000, idleMs: 60_000 };
const page = (path: string): string =>
  `<html><head><title>${path}</title></head><body><article>${`<p>Berita ${path}: air naik sampai setinggi lutut orang dewasa pada Senin pagi, dan warga pergi.</p>`.repeat(4)}</article></body></html>`;

/** A site with a feed, a server that follows it, and a clock that moves only by hand. */
async function startHouse({ robots = "", articlesPerDay = 20 } = {}) {
  const state = {
    paths: ["/1"],
    down: false,
    gone: new Set<string>(),
    now: Date.parse("2026-02-01T00:00:00Z"),
  };
  const sources: ArticleSource[] = [];
  const events: FeedEvent[] = [];
  const memories = new Map<string, FeedMemory>();
  site = await startSite(({ url = "", headers }, response) => {
    const etag = `"${state.paths.join()}"`;
    if (url === "/robots.txt") response.end(robots);
    else if (state.down || state.gone.has(url)) response.writeHead(503).end();
    else if (url !== "/rss") response.writeHead(200, { "content-type": "text/html" }).end(page(url));
    else if (headers["if-none-match"] === etag) response.writeHead(304).end();
    else {
      const items = state.paths.map((path) => `<item><link>${path}?utm_source=rss</link></item>`).join("");
      response
        .writeHead(200, { "content-type": "application/rss+xml", etag })
        .end(`<rss version="2.0"><channel><title>Koran</title>${items}</channel></rss>`);
    }
  });
  const keeper: FeedKeeper = {
    feeds: async (): Promise<readonly FeedRecord[]> => [{ url: FEED, ...memories.get(FEED) }],
    noteFeed: async (url, memory) => void memories.set(url, memory),
    add: async (source) => {
      sources.push(source);
      return { kind: "added" };
    },
  };
  const reach = {
    network: site.network,
    limits,
    permit: askRobots({ network: site.network, limits, now: () => state.now }),
  };
  const looks: (() => void)[] = [];
  let opened = 0;
  const begin = () =>
    followFeeds({
      following: async () => [{ server: "1", version: "1" }],
      keeperOf: async () => {
        opened += 1;
        return keeper;
      },
      reach,
      pace: { everyMs: HOUR, articlesPerDay },
      now: () => state.now,
      random: () => 0.5,
      later: (call) => {
        looks.push(call);
        return () => looks.splice(0);
      },
      report: (event) => events.push(event),
    });
  const stop = begin();
  /** Lets time pass, looks at the feeds once, and waits until that is done. */
  const after = async (ms: number): Promise<void> => {
    state.now += ms;
    looks.pop()?.();
    while (looks.length === 0) await new Promise((resolve) => setImmediate(resolve));
  };
  return {
    state,
    sources,
    events,
    memories,
    after,
    stop,
    opened: () => opened,
    names: () => sources.map(({ about }) => about?.url),
  };
}

test("what stood in a feed when it was followed is not added, and what is new is added once, oldest first", async () => {
  const house = await startHouse();
  await house.after(0);
  expect(house.sources).toEqual([]);
  house.state.paths = ["/3", "/2", "/1"];
  await house.after(2 * HOUR);
  await house.after(2 * HOUR);
  expect(house.names()).toEqual([
    "http://koran.example/2?utm_source=rss",
    "http://koran.example/3?utm_source=rss",
  ]);
  await house.stop();
});

test("a feed is visited when it is due and not before, and a server with none due is not opened", async () => {
  const house = await startHouse();
  await house.after(0);
  const asked = site?.asked.length;
  await house.after(HOUR / 2);
  expect(site?.asked).toHaveLength(asked ?? 0);
  expect(house.opened()).toBe(1);
  await house.after(HOUR);
  expect(site?.asked.filter((path) => path.endsWith("/rss"))).toHaveLength(2);
  await house.stop();
});

test("a feed is visited although the clock was a year ahead when it was visited last", async () => {
  const house = await startHouse();
  await house.after(365 * 24 * HOUR);
  await house.after(-365 * 24 * HOUR);
  expect(site?.asked.filter((path) => path.endsWith("/rss"))).toHaveLength(2);
  await house.stop();
});

test("a feed that fails is visited after twice the time, then twice that, and goes on where it was", async () => {
  const house = await startHouse();
  await house.after(0);
  house.state.down = true;
  await house.after(HOUR);
  expect(house.memories.get(FEED)).toMatchObject({ failures: 1, due: "2026-02-01T03:00:00.000Z" });
  await house.after(2 * HOUR);
  expect(house.memories.get(FEED)).toMatchObject({ failures: 2, due: "2026-02-01T07:00:00.000Z" });
  expect(house.events.filter(({ kind }) => kind === "failed")).toHaveLength(2);
  house.state.down = false;
  house.state.paths = ["/2", "/1"];
  await house.after(4 * HOUR);
  expect(house.memories.get(FEED)?.failures).toBeUndefined();
  expect(house.sources).toHaveLength(1);
  await house.stop();
});

test("an article that cannot be had now is tried again", async () => {
  const house = await startHouse();
  await house.after(0);
  house.state.paths = ["/2", "/1"];
  house.state.gone.add("/2?utm_source=rss");
  await house.after(HOUR);
  expect(house.sources).toEqual([]);
  house.state.gone.clear();
  await house.after(HOUR);
  expect(house.sources).toHaveLength(1);
  await house.stop();
});

test("a server's feeds bring so many articles a day and no more; the others come the next day", async () => {
  const house = await startHouse({ articlesPerDay: 2 });
  await house.after(0);
  house.state.paths = ["/5", "/4", "/3", "/2", "/1"];
  await house.after(HOUR);
  await house.after(HOUR);
  expect(house.sources).toHaveLength(2);
  await house.after(24 * HOUR);
  expect(house.sources).toHaveLength(4);
  await house.stop();
});

test("a feed that robots.txt keeps programs from is not fetched", async () => {
  const house = await startHouse({ robots: "User-agent: *\nDisallow: /rss" });
  await house.after(0);
  expect(site?.asked).toEqual(["koran.example/robots.txt"]);
  expect(house.events[0]).toMatchObject({ kind: "failed", error: { reason: "robots" } });
  await house.stop();
});

test("an article that robots.txt keeps programs from is passed over", async () => {
  const house = await startHouse({ robots: "User-agent: Kutip\nDisallow: /2" });
  await house.after(0);
  house.state.paths = ["/3", "/2", "/1"];
  await house.after(HOUR);
  expect(house.names()).toEqual(["http://koran.example/3?utm_source=rss"]);
  await house.stop();
});

test("the wait grows with failures, a day and its fifth at most", () => {
  expect([0, 1, 2, 3, 30].map((failures) => waitAfter(failures, HOUR, () => 0.5) / HOUR)).toEqual([
    1, 2, 4, 8, 24,
  ]);
  expect(waitAfter(0, HOUR, () => 0)).toBe(0.8 * HOUR);
  expect(waitAfter(30, HOUR, () => 1)).toBeLessThanOrEqual(28.8 * HOUR);
});
