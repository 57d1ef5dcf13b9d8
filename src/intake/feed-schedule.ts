/** How feeds are visited. */
export interface FeedPace {
  /** Between two visits that went well. */
  readonly everyMs: number;
  /** New articles a server's feeds may bring in a day. */
  readonly articlesPerDay: number;
}

const LONGEST_MS = 86_400_000;
/** Visits are spread by a fifth, so that feeds followed together are not fetched together for ever. */
const JITTER = 0.2;

/** How long to wait until a feed's next visit: twice as long after each failure in a row, a day at most. */
export function waitAfter(failures: number, everyMs: number, random: () => number): number {
  const wait = Math.min(LONGEST_MS, everyMs * 2 ** Math.min(failures, 20));
  return Math.round(wait * (1 - JITTER + 2 * JITTER * random()));
}

/** Whether a moment is still to come. One further ahead than any wait comes of a clock that was set back: it is not waited for. */
export function isAhead(moment: number, now: number): boolean {
  return moment > now && moment <= now + LONGEST_MS * (1 + JITTER);
}
