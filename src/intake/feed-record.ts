import type { ArticleSource } from "../articles/article-source.ts";

/** A feed that a server follows, and what is remembered of fetching it. */
export interface FeedRecord extends FeedMemory {
  readonly url: string;
}

/** What is remembered of fetching a feed. Written often, so kept short. */
export interface FeedMemory {
  /** When to fetch it next, as an ISO moment. */
  readonly due?: string;
  readonly etag?: string;
  readonly modified?: string;
  /** Fetches that failed in a row. */
  readonly failures?: number;
  /** Addresses of entries that were seen, newest first. Absent until the feed was read once. */
  readonly seen?: readonly string[];
  /** How many articles it brought on its last day, as in 2026-11-24. */
  readonly day?: string;
  readonly added?: number;
}

/** A server's library as feeds fill it. */
export interface FeedKeeper {
  feeds(): Promise<readonly FeedRecord[]>;
  noteFeed(url: string, memory: FeedMemory): Promise<void>;
  add(source: ArticleSource): Promise<{ readonly kind: string }>;
}
