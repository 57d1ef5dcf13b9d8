import { decodeText } from "./decode-text.ts";
import type { FetchLimits } from "./fetch-limits.ts";
import { guardedFetch, type Permit, type Validators } from "./guarded-fetch.ts";
import type { Network } from "./network.ts";
import { readHere, type Reader } from "./reader.ts";
import type { ReadFeed } from "./read-feed.ts";

/** With what feeds and their articles are fetched. */
export interface FeedReach {
  readonly network: Network;
  readonly limits: FetchLimits;
  /** Asks robots.txt. */
  readonly permit: Permit;
  readonly reader?: Reader;
}

const TYPES = [
  "application/rss+xml",
  "application/atom+xml",
  "application/rdf+xml",
  "application/xml",
  "text/xml",
  "application/feed+json",
  "application/json",
  "text/plain",
];

/** A feed as it is now; without entries if it says that nothing changed. */
export interface FetchedFeed {
  readonly feed?: ReadFeed;
  readonly validators: Validators;
}

/**
 * Fetches a feed, if the site's robots.txt lets programs have it.
 *
 * @throws {IntakeRefused} if it may not be fetched, or is no feed
 */
export async function fetchFeed(
  url: string,
  { network, limits, permit, reader = readHere }: FeedReach,
  known?: Validators,
): Promise<FetchedFeed> {
  const wish = { url, types: TYPES, limits, permit, ...(known ? { known } : {}) };
  const { bytes, contentType, validators, url: from } = await guardedFetch(wish, network);
  if (!bytes) return { validators };
  return { feed: await reader.feed(decodeText(bytes, contentType), from.href), validators };
}
