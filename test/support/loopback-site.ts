import { createServer, type RequestListener } from "node:http";
import { machineNetwork, type Network, type Target } from "../../src/intake/network.ts";

/** Addresses that count as public and belong to nobody in these tests: every one leads to the server on loopback. */
export const PUBLIC = "93.184.215.14";
export const PUBLIC_IPV6 = "2606:2800:21f:cb07:6820:80da:af6b:8b2c";

/** A server on loopback that stands for every site of the world, and a network that leads there. */
export interface LoopbackSite {
  readonly network: Network;
  /** Where the guard let a connection go, in order. */
  readonly connected: readonly Target[];
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** What names resolve to; any other name is {@link PUBLIC}'s. A function may answer otherwise each time. */
export type Names = Readonly<Record<string, readonly string[] | (() => readonly string[])>>;

/**
 * Starts a site. The guard sees public addresses and checks them as ever; only the connection to an address that it let
 * pass is led to loopback instead.
 */
export async function startSite(answer: RequestListener, names: Names = {}): Promise<LoopbackSite> {
  const connected: Target[] = [];
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.headers.host}${request.url}`);
    // An attack ends by the client's hanging up, which is what is wanted
    response.on("error", () => undefined);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const listening = server.address();
  const port = typeof listening === "object" && listening ? listening.port : 0;
  return {
    connected,
    asked,
    network: {
      resolve: async (name) => {
        const known = names[name] ?? [PUBLIC];
        return typeof known === "function" ? known() : known;
      },
      connect: (target) => {
        connected.push(target);
        return machineNetwork.connect({ ...target, address: "127.0.0.1", port });
      },
      ownAddresses: () => ["127.0.0.1", "93.184.215.99"],
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
