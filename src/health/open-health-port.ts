import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { GatewayState } from "./gateway-state.ts";

/** Where it listens, and what it tells. */
export interface HealthPort {
  readonly host: string;
  readonly port: number;
  readonly state: () => GatewayState;
  /** In Prometheus's text format. */
  readonly metrics: () => Promise<string>;
  /** Receives what kept the metrics from being read. */
  readonly reportFailure: (error: unknown) => void;
}

/** The port cannot be listened at. The message says to the operator what to do. */
class HealthPortRefused extends Error {
  constructor(address: string, code: string) {
    super(
      `Cannot open the health port: ${address} ${REASONS.get(code) ?? `cannot be listened at (${code}); correct HEALTH_HOST and HEALTH_PORT`}`,
    );
    this.name = "HealthPortRefused";
  }
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ["EADDRINUSE", "is in use by another program; set another HEALTH_PORT"],
  ["EACCES", "is not for this user to listen at; set a HEALTH_PORT above 1023"],
]);

/** Milliseconds that somebody who asks may take. */
const PATIENCE = 5_000;

/**
 * Answers GET /health, with status 200 while the gateway is connected and 503 otherwise, and GET /metrics. The port does
 * not keep the process alive.
 *
 * @throws {HealthPortRefused}
 */
export async function openHealthPort(house: HealthPort): Promise<{ close(): void }> {
  const { host, port } = house;
  const server = createServer({ requestTimeout: PATIENCE, headersTimeout: PATIENCE }, (request, response) => {
    void answer(request, response, house);
  });
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    throw new HealthPortRefused(`${host}:${port}`, code);
  }
  server.unref();
  return {
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer(
  { method, url = "" }: IncomingMessage,
  response: ServerResponse,
  { state, metrics, reportFailure }: HealthPort,
): Promise<void> {
  const [path] = url.split("?");
  if (method !== "GET" && method !== "HEAD") send(response, { status: 405, body: "Only GET\n" });
  else if (path === "/health") send(response, healthOf(state()));
  else if (path === "/metrics") send(response, await metricsOf(metrics, reportFailure));
  else send(response, { status: 404, body: "There are /health and /metrics\n" });
}

interface Answer {
  readonly status: number;
  readonly type?: string;
  readonly body: string;
}

function healthOf(state: GatewayState): Answer {
  const body = `${JSON.stringify({ gateway: state })}\n`;
  return { status: state === "ready" ? 200 : 503, type: "application/json", body };
}

async function metricsOf(
  metrics: HealthPort["metrics"],
  reportFailure: HealthPort["reportFailure"],
): Promise<Answer> {
  try {
    return { status: 200, type: "text/plain; version=0.0.4; charset=utf-8", body: await metrics() };
  } catch (error) {
    reportFailure(error);
    return { status: 500, body: "Cannot read the metrics\n" };
  }
}

function send(response: ServerResponse, { status, type = "text/plain; charset=utf-8", body }: Answer): void {
  response.writeHead(status, { "content-type": type, "cache-control": "no-store" }).end(body);
}
