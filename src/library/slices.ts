import { setImmediate } from "node:timers/promises";

/** How long work goes on before others have their turn, in milliseconds. */
const SLICE = 8;

/** Divides long work into slices: awaiting the returned function gives others their turn when a slice is spent. */
export function startSlices(): () => Promise<void> {
  let from = performance.now();
  return async () => {
    if (performance.now() - from < SLICE) return;
    await setImmediate();
    from = performance.now();
  };
}
