import type { Logger } from "pino";
import type { Settings } from "./settings.ts";
import type { FeedReach } from "./intake/fetch-feed.ts";
import { followFeeds } from "./intake/follow-feeds.ts";
import type { Libraries } from "./library/libraries.ts";

/** What following feeds is done with. */
export interface FeedService {
  readonly libraries: Libraries;
  readonly reach: FeedReach;
  readonly settings: Settings;
  readonly log: Logger;
}

/**
 * Follows the feeds of this process's servers for as long as it runs. A visit that the process's end cuts off has kept
 * what it kept, and is made again.
 */
export function openFeeds({ libraries, reach, settings: { intake, shard }, log }: FeedService): void {
  followFeeds({
    following: async () => {
      const all = await libraries.following();
      return shard ? all.filter(({ server }) => isOfShard(server, shard)) : all;
    },
    keeperOf: (server) => libraries.keeperOf(server),
    reach,
    pace: { everyMs: intake.feedMinutes * 60_000, articlesPerDay: intake.feedArticlesPerDay },
    now: Date.now,
    random: Math.random,
    later: (call, ms) => {
      const timer = setTimeout(call, ms).unref();
      return () => clearTimeout(timer);
    },
    report: (event) => {
      if (event.kind === "added") log.info(event, "A feed brought articles");
      else {
        const { error: err, ...where } = event;
        log.warn({ err, ...where }, "A feed could not be read");
      }
    },
  });
}

/** As Discord shares servers out: by the moment in the id. */
function isOfShard(server: string, { id, count }: { readonly id: number; readonly count: number }): boolean {
  return /^\d+$/u.test(server) && (BigInt(server) >> 22n) % BigInt(count) === BigInt(id);
}
