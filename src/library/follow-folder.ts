import { watch } from "node:fs";
import { errorCode } from "./error-code.ts";
import type { FollowedFolder } from "./followed-folder.ts";
import type { Queue } from "../threads/queue.ts";
import type { SkippedFile } from "./shelf.ts";
import type { Timing } from "./timing.ts";

/** What following a folder needs beside it. */
export interface Following {
  /** Looks take their turn here. */
  readonly queue: Queue;
  readonly timing: Timing;
  /** Receives what kept a look from being finished, once while it goes on; the next is taken all the same. */
  readonly report: (error: unknown) => void;
  /** Hears of each file that can no longer be read, once a version. */
  readonly announce: (file: SkippedFile) => void;
}

/** How long a file has to stand still before it is read, in milliseconds. */
const SETTLING = 400;

/** How long until the next look where the system tells of no change: some disks, as those of containers, tell of none. */
const LOOK_AGAIN = 5_000;

/** Follows the changes of a folder until the returned function is called. It keeps no process from ending. */
export function followFolder(
  folder: FollowedFolder,
  { queue, timing, report, announce }: Following,
): () => void {
  let isOver = false;
  let cancel = (): void => {};
  let due = Number.POSITIVE_INFINITY;
  let unwatch: (() => void) | undefined;
  let announced = folder.skipped;
  let failing: string | undefined;
  // Never later than a look that is due already: a file that changes all the time would put off all others
  const next = (delay: number): void => {
    if (isOver || timing.now() + delay >= due) return;
    cancel();
    due = timing.now() + delay;
    cancel = timing.after(delay, () => {
      due = Number.POSITIVE_INFINITY;
      void look();
    });
  };
  const look = async (): Promise<void> => {
    unwatch ??= hear(
      folder.folder,
      () => next(SETTLING),
      () => (unwatch = undefined),
    );
    const isSettled = await queue(() => folder.look("settled")).then(
      (settled) => {
        failing = undefined;
        return settled;
      },
      (error: unknown) => {
        const code = errorCode(error);
        if (code === undefined || code !== failing) report(error);
        failing = code;
        return true;
      },
    );
    for (const file of folder.skipped) if (!announced.includes(file)) announce(file);
    announced = folder.skipped;
    next(isSettled ? LOOK_AGAIN : SETTLING);
  };
  next(0);
  return () => {
    isOver = true;
    cancel();
    unwatch?.();
  };
}

/** Hears of changes from the system, where it tells of them; looks are taken in any case. Undefined if it cannot. */
function hear(folder: string, onChange: () => void, onEnd: () => void): (() => void) | undefined {
  try {
    const watcher = watch(folder, { persistent: false }, onChange);
    watcher.on("error", () => {
      watcher.close();
      onEnd();
    });
    return () => watcher.close();
  } catch {
    // There is no such folder yet, or the system watches as many as it can
    return undefined;
  }
}
