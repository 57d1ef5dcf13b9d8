/** How much of something one asker may have. */
export interface Allowance {
  readonly most: number;
  /** Milliseconds. */
  readonly within: number;
}

/** What each asker has had of an allowance lately. */
export interface Budget {
  /** Milliseconds until an asker may have one more; 0 if that is now. */
  waitOf(asker: string): number;
  /** Counts one. */
  spend(asker: string): void;
}

/**
 * Keeps each asker to an allowance: in no stretch of time as long as `within` does anybody have more than `most`. A
 * bucket that refills would let twice as much through where a rest is followed by a rush, and its waits would be
 * averages. An asker who has had nothing for that long is forgotten, so that no more are remembered than ask.
 *
 * @param now milliseconds from any point, never going back
 */
export function keepBudget({ most, within }: Allowance, now: () => number): Budget {
  /** When each asker had one, oldest first; whoever had one last stands last. */
  const times = new Map<string, readonly number[]>();
  return {
    waitOf(asker) {
      const oldest = (times.get(asker) ?? []).at(-most);
      return oldest === undefined ? 0 : Math.max(0, oldest + within - now());
    },
    spend(asker) {
      const time = now();
      const had = [...(times.get(asker) ?? []), time].slice(-most);
      times.delete(asker);
      for (const [other, theirs] of times) {
        if ((theirs.at(-1) ?? 0) + within > time) break;
        times.delete(other);
      }
      times.set(asker, had);
    },
  };
}
