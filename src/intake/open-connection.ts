import { once } from "node:events";
import type { Socket } from "node:net";
import { hostOf } from "./check-url.ts";
import { findAddresses } from "./find-addresses.ts";
import { IntakeRefused } from "./intake-refused.ts";
import type { Network } from "./network.ts";

/** What a connection needs beside its URL. */
export interface Passage {
  readonly network: Network;
  readonly idleMs: number;
  /** Ends everything under way; pulled when a socket has been idle for too long. */
  readonly stop: AbortController;
}

const MOST_ADDRESSES = 4;

/**
 * A connected socket to the site of a URL. It is connected to an address that was checked, never to a name, so that a
 * name whose address changes between the two gains nothing.
 *
 * @throws {IntakeRefused} if an address of the site is closed, or none can be reached
 */
export async function openConnection(url: URL, { network, idleMs, stop }: Passage): Promise<Socket> {
  const { signal } = stop;
  const host = hostOf(url);
  const addresses = await untilAborted(findAddresses(host, network), signal);
  const secure = url.protocol === "https:";
  const port = Number(url.port || (secure ? 443 : 80));
  let cause: unknown;
  for (const address of addresses.slice(0, MOST_ADDRESSES)) {
    const socket = network.connect({ address, port, host, secure });
    // Whoever reads from the socket hears of its errors; between two readers nobody does, and that must not end the process
    socket.on("error", () => undefined);
    socket.setTimeout(idleMs, () => stop.abort());
    try {
      await once(socket, secure ? "secureConnect" : "connect", { signal });
      return socket;
    } catch (error) {
      socket.destroy();
      signal.throwIfAborted();
      cause = error;
    }
  }
  throw new IntakeRefused("unreachable", host, { cause });
}

/** Resolving a name cannot be stopped, but it need not be waited for. */
async function untilAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  signal.throwIfAborted();
  return Promise.race([
    promise,
    once(signal, "abort").then(() => {
      throw new IntakeRefused("timeout");
    }),
  ]);
}
