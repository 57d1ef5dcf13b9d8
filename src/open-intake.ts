import type { Intake } from "./bot/intake.ts";
import type { IntakeSettings } from "./settings.ts";
import { askRobots } from "./intake/ask-robots.ts";
import { PAGE_LIMITS } from "./intake/fetch-limits.ts";
import { fetchFeed, type FeedReach } from "./intake/fetch-feed.ts";
import { fetchSource } from "./intake/fetch-source.ts";
import { machineNetwork } from "./intake/network.ts";
import { readApart } from "./intake/read-apart.ts";
import { readUpload } from "./intake/read-upload.ts";

/** What brings articles in from outside: asked for by a moderator, and by the feeds that are followed. */
export interface OpenIntake extends Intake {
  readonly feedReach: FeedReach;
}

/** Opens the way in from this machine's network, within an operator's limits. */
export function openIntake({ fetchSeconds, fetchMegabytes }: IntakeSettings): OpenIntake {
  const limits = { ...PAGE_LIMITS, totalMs: fetchSeconds * 1_000, maxBytes: fetchMegabytes * 1_000_000 };
  const network = machineNetwork;
  const reader = readApart();
  const feedReach = { network, limits, reader, permit: askRobots({ network, limits, now: Date.now }) };
  return {
    feedReach,
    fetchSource: (url) => fetchSource(url, { network, limits, reader }),
    checkFeed: async (url) => {
      const { title } = (await fetchFeed(url, feedReach)).feed ?? {};
      return title === undefined ? {} : { title };
    },
    readUpload: (upload) => readUpload(upload, reader),
  };
}
