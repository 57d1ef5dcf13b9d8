import { expect, test } from "vitest";
import { askRobots } from "../../src/intake/ask-robots.ts";
import { PAGE_LIMITS } from "../../src/intake/fetch-limits.ts";
import type { Network } from "../../src/intake/network.ts";
import { startSite } from "../support/loopback-site.ts";

const FEED = new URL("http://koran.example/rss");

function permitOver(network: Network) {
  return askRobots({ network, limits: { ...PAGE_LIMITS, totalMs: 60_000, idleMs: 60_000 }, now: () => 0 });
}

test("a site that is not there is said to be not there, and not to keep programs away", async () => {
  const site = await startSite((_request, response) => response.end());
  const nowhere: Network = {
    ...site.network,
    resolve: () => Promise.reject(Object.assign(new Error("no such name"), { code: "ENOTFOUND" })),
  };
  await expect(permitOver(nowhere)(FEED)).rejects.toMatchObject({ reason: "unknown-host" });
  await site.close();
});

test("a site that does not give its robots.txt, though it has one, allows nothing", async () => {
  const site = await startSite((_request, response) => response.writeHead(503).end());
  await expect(permitOver(site.network)(FEED)).rejects.toMatchObject({ reason: "robots" });
  await site.close();
});

test("a site without a robots.txt allows everything", async () => {
  const site = await startSite((_request, response) => response.writeHead(404).end());
  await expect(permitOver(site.network)(FEED)).resolves.toBeUndefined();
  await site.close();
});
