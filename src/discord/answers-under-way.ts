import { setTimeout as wait } from "node:timers/promises";

/** Work that has begun and is to be finished before the bot leaves. */
export interface AnswersUnderWay {
  /** Begins work that never rejects; once the bot is leaving, none is begun. */
  begin(work: () => Promise<void>): void;
  /** Begins no more, and waits until what has begun is finished, but no longer than `patience` milliseconds. */
  finish(patience: number): Promise<void>;
}

export function keepAnswersUnderWay(): AnswersUnderWay {
  const underWay = new Set<Promise<void>>();
  let isLeaving = false;
  return {
    begin(work) {
      if (isLeaving) return;
      const promise = work().finally(() => underWay.delete(promise));
      underWay.add(promise);
    },
    async finish(patience) {
      isLeaving = true;
      const impatience = new AbortController();
      const { signal } = impatience;
      const timeout = wait(patience, undefined, { signal }).catch(() => undefined);
      await Promise.race([Promise.all(underWay), timeout]);
      impatience.abort();
    },
  };
}
