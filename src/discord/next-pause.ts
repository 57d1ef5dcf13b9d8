/** Milliseconds. */
const SHORTEST = 5_500;
const LONGEST = 300_000;
const LONG_LIFE = 600_000;

/**
 * How long to wait before something is started again that ended by itself: twice as long each time, and as at first
 * after a long life. Discord lets a bot log in 1,000 times a day and takes its token away beyond that.
 *
 * @param lived milliseconds that it lived
 * @param last the pause before that life; 0 if there was none
 */
export function nextPause(lived: number, last: number): number {
  return lived >= LONG_LIFE || last === 0 ? SHORTEST : Math.min(LONGEST, last * 2);
}
