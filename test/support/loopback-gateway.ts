import { once } from "node:events";
import * as v from "valibot";
import { WebSocketServer, type WebSocket } from "ws";
import { BOT_USER, guildEvent } from "./loopback-places.ts";
import { IDS, newId, TOKEN } from "./loopback-ids.ts";

/** How the gateway is to behave. */
export interface GatewayManners {
  readonly preferredLocale: string;
  /** Milliseconds. */
  readonly heartbeatInterval: number;
}

/** A gateway on this machine that speaks version 10 as far as a bot needs it. */
export interface LoopbackGateway {
  readonly url: string;
  /** What the client sent, by opcode. */
  readonly received: readonly Received[];
  /** Sends an event; one that finds nobody is sent again to whoever resumes. */
  dispatch(name: string, event: unknown): void;
  /** Sends a frame as it is. */
  send(frame: string): void;
  /** Cuts the connection without a word. */
  drop(): void;
  /** Closes the connection now, and every later one as soon as the client says who it is. */
  refuse(code: number): void;
  close(): Promise<void>;
}

const Frame = v.object({ op: v.number(), d: v.unknown() });
type Received = v.InferOutput<typeof Frame>;

const Identify = v.object({ token: v.string(), intents: v.number() });
const Resume = v.object({ token: v.string(), session_id: v.string(), seq: v.number() });

/** No privileged intent is switched on in this developer portal: members, presences, message content. */
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);

export async function openGateway({
  preferredLocale,
  heartbeatInterval,
}: GatewayManners): Promise<LoopbackGateway> {
  const server = new WebSocketServer({ host: "127.0.0.1", port: 0 });
  await once(server, "listening");
  const address = server.address();
  const url = `ws://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  const received: Received[] = [];
  const sent: { readonly s: number; readonly frame: string }[] = [];
  const session = newId();
  let current: WebSocket | undefined;
  let refusal: number | undefined;

  const dispatch = (t: string, d: unknown): void => {
    const s = sent.length + 1;
    const frame = JSON.stringify({ op: 0, t, s, d });
    sent.push({ s, frame });
    current?.send(frame);
  };
  const welcome = (socket: WebSocket): void => {
    current = socket;
    dispatch("READY", {
      v: 10,
      user: BOT_USER,
      guilds: [{ id: IDS.guild, unavailable: true }],
      session_id: session,
      resume_gateway_url: url,
      shard: [0, 1],
      application: { id: IDS.application, flags: 0 },
    });
    dispatch("GUILD_CREATE", guildEvent(preferredLocale));
  };
  const resume = (socket: WebSocket, { token, session_id, seq }: v.InferOutput<typeof Resume>): void => {
    if (token !== TOKEN) return socket.close(4004);
    if (session_id !== session) return socket.send(JSON.stringify({ op: 9, d: false }));
    for (const { s, frame } of sent) if (s > seq) socket.send(frame);
    current = socket;
    dispatch("RESUMED", {});
  };
  const identify = (socket: WebSocket, { token, intents }: v.InferOutput<typeof Identify>): void => {
    if (token !== TOKEN) socket.close(4004);
    else if ((intents & PRIVILEGED) !== 0) socket.close(4014);
    else welcome(socket);
  };
  const take = (socket: WebSocket, { op, d }: Received): void => {
    received.push({ op, d });
    if (op === 1) socket.send(JSON.stringify({ op: 11 }));
    else if (refusal !== undefined) socket.close(refusal);
    else if (op === 2) identify(socket, v.parse(Identify, d));
    else if (op === 6) resume(socket, v.parse(Resume, d));
  };

  server.on("connection", (socket) => {
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: heartbeatInterval } }));
    socket.on("message", (data) =>
      take(socket, v.parse(Frame, JSON.parse(v.parse(v.instance(Buffer), data).toString()))),
    );
    socket.on("close", () => {
      if (current === socket) current = undefined;
    });
  });

  return {
    url,
    received,
    dispatch,
    send: (frame) => current?.send(frame),
    drop: () => {
      current?.terminate();
      current = undefined;
    },
    refuse: (code) => {
      refusal = code;
      current?.close(code);
    },
    async close() {
      for (const socket of server.clients) socket.terminate();
      server.close();
      await once(server, "close");
    },
  };
}
