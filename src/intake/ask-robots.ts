import { decodeText } from "./decode-text.ts";
import type { FetchLimits } from "./fetch-limits.ts";
import { guardedFetch, ROBOT, type Permit } from "./guarded-fetch.ts";
import { IntakeRefused, type IntakeReason } from "./intake-refused.ts";
import type { Network } from "./network.ts";
import { readRobots, type RobotsRules } from "./robots-rules.ts";

const DAY_MS = 86_400_000;
const MOST_SITES = 500;
const MAX_BYTES = 600_000;

/** Reasons for which the site itself cannot be had, whatever its robots.txt says. */
const OUT_OF_REACH: ReadonlySet<IntakeReason> = new Set([
  "forbidden-address",
  "unknown-host",
  "unreachable",
  "timeout",
]);

const EVERYTHING: RobotsRules = { allows: () => true };
const NOTHING: RobotsRules = { allows: () => false };

/**
 * A permit that asks a site's robots.txt, once a day. A site without one allows everything; one whose robots.txt
 * cannot be had allows nothing for now (RFC 9309).
 */
export function askRobots({
  network,
  limits,
  now,
}: {
  readonly network: Network;
  readonly limits: FetchLimits;
  readonly now: () => number;
}): Permit {
  const known = new Map<string, { readonly until: number; readonly rules: RobotsRules }>();
  return async (url) => {
    let site = known.get(url.origin);
    if (!site || site.until <= now()) {
      const rules = await rulesOf(url, network, limits);
      site = { rules, until: now() + (rules === NOTHING ? DAY_MS / 24 : DAY_MS) };
      known.delete(url.origin);
      known.set(url.origin, site);
      for (const [oldest] of known) {
        if (known.size <= MOST_SITES) break;
        known.delete(oldest);
      }
    }
    if (!site.rules.allows(url)) throw new IntakeRefused("robots", url.hostname);
  };
}

async function rulesOf({ origin }: URL, network: Network, limits: FetchLimits): Promise<RobotsRules> {
  try {
    const wish = { url: `${origin}/robots.txt`, limits: { ...limits, maxBytes: MAX_BYTES } };
    const { bytes = new Uint8Array(), contentType } = await guardedFetch(wish, network);
    return readRobots(decodeText(bytes, contentType), ROBOT);
  } catch (error) {
    if (!(error instanceof IntakeRefused)) throw error;
    if (OUT_OF_REACH.has(error.reason)) throw error;
    return error.reason === "bad-status" && (error.detail ?? "").startsWith("4") ? EVERYTHING : NOTHING;
  }
}
