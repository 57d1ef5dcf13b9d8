import { readToShard, type FromShard } from "./shard-messages.ts";

/** What the process that started this one may ask. */
export interface Orders {
  readonly leave: () => void;
  /** What has been counted, as plain data. */
  readonly snapshot: () => Promise<Extract<FromShard, { kind: "metrics" }>["snapshot"]>;
  /** Receives what kept an order from being carried out. */
  readonly reportFailure: (error: unknown) => void;
}

/** Tells the process that started this one; false if there is none to tell. Settles once it is on its way. */
export async function tellManager(message: FromShard): Promise<boolean> {
  if (!process.connected) return false;
  return new Promise((resolve) => {
    process.send?.(message, undefined, undefined, (error: Error | null) => resolve(error === null));
  });
}

/**
 * Obeys the process that started this one, and leaves when it is gone. Ctrl-C reaches all processes of a terminal: it is
 * left to that one to pass on.
 */
export function obeyManager({ leave, snapshot, reportFailure }: Orders): void {
  const count = async (asked: number): Promise<void> => {
    await tellManager({ kind: "metrics", asked, snapshot: await snapshot() });
  };
  process.on("SIGINT", () => undefined);
  process.on("SIGTERM", leave);
  process.on("disconnect", leave);
  process.on("message", (message) => {
    const order = readToShard(message);
    if (order?.kind === "leave") leave();
    if (order?.kind === "metrics") count(order.asked).catch(reportFailure);
  });
}
