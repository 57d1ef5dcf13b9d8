import { ADDRCONFIG } from "node:dns";
import { lookup } from "node:dns/promises";
import { connect as connectTcp, isIP, type Socket } from "node:net";
import { networkInterfaces } from "node:os";
import { connect as connectTls } from "node:tls";

/** The network as fetching needs it. Whichever is given, the guard itself decides which addresses it may connect to. */
export interface Network {
  /** Every IP address of a name. */
  readonly resolve: (hostname: string) => Promise<readonly string[]>;
  /** A socket that is being connected to this very address; it never resolves a name. */
  readonly connect: (target: Target) => Socket;
  /** The addresses of this machine, which are no sites even where they are public. */
  readonly ownAddresses: () => readonly string[];
}

/** Where to connect, already checked. */
export interface Target {
  readonly address: string;
  readonly port: number;
  /** Whom the certificate must name where the connection is secure. */
  readonly host: string;
  readonly secure: boolean;
}

/** The network that this machine is on. */
export const machineNetwork: Network = {
  resolve: async (hostname) =>
    (await lookup(hostname, { all: true, hints: ADDRCONFIG })).map(({ address }) => address),
  connect: ({ address, port, host, secure }) =>
    secure
      ? connectTls({ host: address, port, ...(isIP(host) === 0 ? { servername: host } : {}) })
      : connectTcp({ host: address, port }),
  ownAddresses: () =>
    Object.values(networkInterfaces()).flatMap((all) => all?.map(({ address }) => address) ?? []),
};
