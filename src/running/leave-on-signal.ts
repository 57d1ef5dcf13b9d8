import { constants } from "node:os";

/** Milliseconds. Ctrl-C below npm arrives twice: from the terminal, and passed on by npm. */
const SAME_SIGNAL = 500;

/** Milliseconds after which the process is gone, whatever it waits for: Docker kills it after ten seconds. */
const PATIENCE = 9_500;

/** Leaves on the first SIGINT or SIGTERM, and at once on a later one: whoever repeats it does not want to wait. */
export function leaveOnSignal(leave: () => void): void {
  let first: number | undefined;
  const take = (signal: "SIGINT" | "SIGTERM"): void => {
    const now = performance.now();
    if (first === undefined) {
      first = now;
      setTimeout(() => process.exit(1), PATIENCE).unref();
      leave();
    } else if (now - first > SAME_SIGNAL) process.exit(128 + constants.signals[signal]);
  };
  process.on("SIGINT", take);
  process.on("SIGTERM", take);
}
