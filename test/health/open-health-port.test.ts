import { once } from "node:events";
import { createServer } from "node:net";
import { afterEach, expect, test } from "vitest";
import { openHealthPort, type HealthPort } from "../../src/health/open-health-port.ts";
import { freePort } from "../support/free-port.ts";

const open: { close(): void }[] = [];

afterEach(() => {
  for (const port of open.splice(0)) port.close();
});

/** Opens a port, and asks it. */
async function opened(house: Partial<HealthPort> = {}) {
  const port = await freePort();
  const failures: unknown[] = [];
  open.push(
    await openHealthPort({
      host: "127.0.0.1",
      port,
      state: () => "ready",
      metrics: async () => "kutip_servers 1\n",
      reportFailure: (error) => void failures.push(error),
      ...house,
    }),
  );
  const ask = async (path: string, method = "GET"): Promise<readonly [number, string]> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method });
    return [response.status, await response.text()];
  };
  return { port, ask, failures };
}

test("health is 200 while the gateway is connected, and 503 otherwise", async () => {
  let state: "ready" | "connecting" | "leaving" = "ready";
  const { ask } = await opened({ state: () => state });
  expect(await ask("/health")).toEqual([200, '{"gateway":"ready"}\n']);
  expect(await ask("/health?x", "HEAD")).toEqual([200, ""]);
  state = "connecting";
  expect(await ask("/health")).toEqual([503, '{"gateway":"connecting"}\n']);
  state = "leaving";
  expect(await ask("/health")).toEqual([503, '{"gateway":"leaving"}\n']);
});

test("metrics are text, and one that cannot be read is reported and says no more", async () => {
  const { ask } = await opened();
  expect(await ask("/metrics")).toEqual([200, "kutip_servers 1\n"]);
  const broken = await opened({ metrics: () => Promise.reject(new Error("rahasia")) });
  expect(await broken.ask("/metrics")).toEqual([500, "Cannot read the metrics\n"]);
  expect(broken.failures).toHaveLength(1);
});

test("nothing else is there, and nothing can be changed", async () => {
  const { ask } = await opened();
  expect((await ask("/"))[0]).toBe(404);
  expect((await ask("/health", "POST"))[0]).toBe(405);
});

test("a port that is in use is refused with what to do", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const address = other.address();
  const port = typeof address === "object" && address ? address.port : 0;
  await expect(opened({ port })).rejects.toThrow(
    `Cannot open the health port: 127.0.0.1:${port} is in use by another program; set another HEALTH_PORT`,
  );
  other.close();
});

test("an address that is not this machine's is refused with what to do", async () => {
  await expect(opened({ host: "192.0.2.1" })).rejects.toThrow(
    /^Cannot open the health port: 192\.0\.2\.1:\d+ cannot be listened at \(EADDRNOTAVAIL\); correct HEALTH_HOST and HEALTH_PORT$/u,
  );
});
