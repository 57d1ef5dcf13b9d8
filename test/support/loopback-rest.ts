import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import * as v from "valibot";
import { discordRoutes, type RestAnswer, type RestRequest } from "./loopback-routes.ts";

/** A call as it reached the REST interface, and the status of the answer. */
export interface RestCall extends RestRequest {
  readonly status: number;
  readonly answer: object | undefined;
}

/** Calls that are to be answered otherwise than Discord would. */
interface Fault {
  readonly path: RegExp;
  readonly times: number;
  /** Null cuts the connection instead. */
  readonly answer: RestAnswer | null;
}

/** A REST interface on this machine that records every call, and refuses what Discord would refuse. */
export interface LoopbackRest {
  /** The base address, as DISCORD_API_URL takes it. */
  readonly apiUrl: string;
  readonly calls: readonly RestCall[];
  /** What was refused because it broke one of Discord's limits. */
  readonly violations: readonly string[];
  /** The first call that fits, be it one that came already. */
  waitFor(fits: (call: RestCall) => boolean): Promise<RestCall>;
  fail(fault: Fault): void;
  /** How many calls have arrived that wait for an answer. */
  readonly held: number;
  /** Lets calls that fit wait for an answer until what comes back is called. */
  hold(path: RegExp): () => void;
  close(): Promise<void>;
}

/** Milliseconds within which a call is expected where one is. */
const PATIENCE = 30_000;

export async function openRest(gatewayUrl: string): Promise<LoopbackRest> {
  const calls: RestCall[] = [];
  const violations: string[] = [];
  const faults: Fault[] = [];
  const holds = new Set<{ readonly path: RegExp; readonly over: Promise<void> }>();
  let held = 0;
  const waiting = new Set<(call: RestCall) => void>();
  const answer = discordRoutes(gatewayUrl);

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const call = await readRequest(request);
    held += 1;
    await Promise.all([...holds].filter(({ path }) => path.test(call.path)).map(({ over }) => over));
    held -= 1;
    const fault = takeFault(faults, call.path);
    if (fault?.answer === null) {
      request.socket.destroy();
      return;
    }
    const { status, body, headers, violations: broken = [] } = fault?.answer ?? answer(call);
    violations.push(...broken.map((violation) => `${call.path} ${violation}`));
    response.writeHead(status, { ...(body ? { "content-type": "application/json" } : {}), ...headers });
    response.end(body && JSON.stringify(body));
    const answered = { ...call, status, answer: body };
    calls.push(answered);
    for (const look of waiting) look(answered);
  };

  const server = createServer((request, response) => void serve(request, response));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;

  return {
    apiUrl: `http://127.0.0.1:${port}/api`,
    calls,
    violations,
    get held() {
      return held;
    },
    waitFor: async (fits) => calls.find(fits) ?? (await nextCall(waiting, fits)),
    fail: (fault) => faults.push(fault),
    hold(path) {
      let release = (): void => undefined;
      const held = { path, over: new Promise<void>((resolve) => (release = resolve)) };
      holds.add(held);
      return () => {
        holds.delete(held);
        release();
      };
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function readRequest(request: IncomingMessage): Promise<RestRequest> {
  const { pathname, searchParams: query } = new URL(request.url ?? "/", "http://127.0.0.1");
  const sent = await buffer(request);
  const { body, files } = await readBody(sent, request.headers["content-type"] ?? "");
  return {
    method: request.method ?? "GET",
    path: pathname.replace(/^\/api\/v10/u, ""),
    query,
    authorization: request.headers.authorization,
    body,
    files,
  };
}

/** A body is JSON, or a form that has it in a field of its own beside the files that it speaks of. */
async function readBody(sent: Buffer, type: string): Promise<Pick<RestRequest, "body" | "files">> {
  if (sent.length === 0) return { body: undefined, files: [] };
  if (!type.startsWith("multipart/form-data")) return { body: JSON.parse(sent.toString()), files: [] };
  const form = await new Response(new Uint8Array(sent), { headers: { "content-type": type } }).formData();
  const files = [...form.entries()].flatMap(([name, value]) =>
    /^files\[\d+\]$/u.test(name) && typeof value !== "string" ? [value] : [],
  );
  return {
    body: JSON.parse(v.parse(v.string(), form.get("payload_json"))),
    files: await Promise.all(
      files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    ),
  };
}

function takeFault(faults: Fault[], path: string): Fault | undefined {
  const index = faults.findIndex((fault) => fault.path.test(path));
  const fault = faults[index];
  if (fault) faults.splice(index, 1, ...(fault.times > 1 ? [{ ...fault, times: fault.times - 1 }] : []));
  return fault;
}

function nextCall(
  waiting: Set<(call: RestCall) => void>,
  fits: (call: RestCall) => boolean,
): Promise<RestCall> {
  return new Promise((resolve, reject) => {
    const timeout = setTimeout(() => reject(new Error("No such call came")), PATIENCE);
    const look = (call: RestCall): void => {
      if (!fits(call)) return;
      clearTimeout(timeout);
      waiting.delete(look);
      resolve(call);
    };
    waiting.add(look);
  });
}
