import type { FetchLimits } from "./fetch-limits.ts";
import { guardedFetch } from "./guarded-fetch.ts";
import { machineNetwork, type Network } from "./network.ts";

/**
 * The bytes of a file that somebody attached, whatever its type: readUpload tells what it is.
 *
 * @throws {IntakeRefused} if its address may not be opened, or it is larger or slower than the limits
 */
export async function downloadFile(
  url: string,
  limits: FetchLimits,
  network: Network = machineNetwork,
): Promise<Uint8Array> {
  const { bytes } = await guardedFetch({ url, limits }, network);
  return bytes ?? new Uint8Array();
}
