import { isIP } from "node:net";
import { IntakeRefused } from "./intake-refused.ts";
import type { Network } from "./network.ts";
import { isPublicAddress } from "./public-address.ts";

/**
 * The addresses that a host may be reached at. One closed address among them closes the host: a name that leads both to
 * a site and into a private network is an attack.
 *
 * @throws {IntakeRefused} if there is none, or one is not a public site's or is this machine's
 */
export async function findAddresses(host: string, network: Network): Promise<readonly string[]> {
  const addresses = isIP(host) === 0 ? await resolveName(host, network) : [host];
  const own = new Set(network.ownAddresses());
  if (addresses.some((address) => !isPublicAddress(address) || own.has(address))) {
    throw new IntakeRefused("forbidden-address", host);
  }
  return addresses;
}

async function resolveName(host: string, network: Network): Promise<readonly string[]> {
  const addresses = await network.resolve(host).catch((error: unknown) => {
    throw new IntakeRefused("unknown-host", host, { cause: error });
  });
  if (addresses.length === 0) throw new IntakeRefused("unknown-host", host);
  return addresses;
}
