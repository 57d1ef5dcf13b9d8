import type { Logger } from "pino";
import { faultOf } from "../bot/fault-of.ts";

/**
 * Ends the process with code 1 after a fault outside of any answer, be it thrown or a rejection that nobody awaits. It
 * is logged, and the answers under way are finished; but what else it broke nobody knows, so that a new process has to
 * go on, started by whatever started this one.
 *
 * @param leave finishes what is under way, and never rejects
 */
export function endOnFault(log: Logger, leave: () => Promise<void>): void {
  let isEnding = false;
  const end = (): void => void leave().finally(() => process.exit(1));
  process.on("uncaughtException", (error, origin) => {
    log.fatal({ fault: faultOf(error), origin }, "A fault outside of any answer ends the process");
    if (isEnding) return;
    isEnding = true;
    end();
  });
}
