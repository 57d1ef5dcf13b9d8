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
  /** What the clients sent, by opcode. */
  readonly received: readonly Received[];
  /**
   * Sends an event to the connection that it belongs to: of a server to its shard, of any other place to the first. One
   * that finds nobody is sent again to whoever resumes.
   */
  dispatch(name: string, event: unknown): void;
  /** Sends a frame as it is, to each. */
  send(frame: string): void;
  /** Cuts the connections without a word. */
  drop(): void;
  /** Says nothing more on the connections there are, and leaves them open. */
  freeze(): void;
  /** Forgets the sessions, so that none can be resumed. */
  forget(): void;
  /** Closes the connections now, and every later one as soon as the client says who it is. */
  refuse(code: number): void;
  close(): Promise<void>;
}

const Frame = v.object({ op: v.number(), d: v.unknown() });
type Received = v.InferOutput<typeof Frame>;

const Identify = v.object({
  token: v.string(),
  intents: v.number(),
  shard: v.optional(v.tuple([v.number(), v.number()]), [0, 1]),
});
const Resume = v.object({ token: v.string(), session_id: v.string(), seq: v.number() });
const OfServer = v.object({ guild_id: v.string() });

/** What is remembered of a connection, so that it can be resumed. */
interface Session {
  readonly id: string;
  readonly shard: readonly [id: number, count: number];
  readonly sent: { readonly s: number; readonly frame: string }[];
  socket: WebSocket | undefined;
}

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
  const sessions: Session[] = [];
  const frozen = new Set<WebSocket>();
  let refusal: number | undefined;

  const tell = (session: Session, t: string, d: unknown): void => {
    const s = session.sent.length + 1;
    const frame = JSON.stringify({ op: 0, t, s, d });
    session.sent.push({ s, frame });
    if (session.socket && !frozen.has(session.socket)) session.socket.send(frame);
  };
  const dispatch = (t: string, d: unknown): void => {
    for (const session of sessions) if (isFor(d, session.shard)) tell(session, t, d);
  };
  const welcome = (socket: WebSocket, shard: Session["shard"]): void => {
    const others = sessions.filter((session) => session.shard[0] !== shard[0]);
    const session: Session = { id: newId(), shard, sent: [], socket };
    sessions.splice(0, sessions.length, ...others, session);
    const isHome = isFor({ guild_id: IDS.guild }, shard);
    tell(session, "READY", {
      v: 10,
      user: BOT_USER,
      guilds: isHome ? [{ id: IDS.guild, unavailable: true }] : [],
      session_id: session.id,
      resume_gateway_url: url,
      shard,
      application: { id: IDS.application, flags: 0 },
    });
    if (isHome) tell(session, "GUILD_CREATE", guildEvent(preferredLocale));
  };
  const resume = (socket: WebSocket, { token, session_id, seq }: v.InferOutput<typeof Resume>): void => {
    if (token !== TOKEN) return socket.close(4004);
    const session = sessions.find(({ id }) => id === session_id);
    if (!session) return socket.send(JSON.stringify({ op: 9, d: false }));
    for (const { s, frame } of session.sent) if (s > seq) socket.send(frame);
    session.socket = socket;
    tell(session, "RESUMED", {});
  };
  const identify = (socket: WebSocket, { token, intents, shard }: v.InferOutput<typeof Identify>): void => {
    if (token !== TOKEN) socket.close(4004);
    else if ((intents & PRIVILEGED) !== 0) socket.close(4014);
    else welcome(socket, shard);
  };
  const take = (socket: WebSocket, { op, d }: Received): void => {
    received.push({ op, d });
    if (frozen.has(socket)) return;
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
      for (const session of sessions) if (session.socket === socket) session.socket = undefined;
    });
  });

  return {
    url,
    received,
    dispatch,
    send: (frame) => {
      for (const { socket } of sessions) socket?.send(frame);
    },
    drop: () => {
      for (const socket of server.clients) socket.terminate();
      for (const session of sessions) session.socket = undefined;
    },
    freeze: () => {
      for (const { socket } of sessions) if (socket) frozen.add(socket);
    },
    forget: () => void sessions.splice(0),
    refuse: (code) => {
      refusal = code;
      for (const { socket } of sessions) socket?.close(code);
    },
    async close() {
      for (const socket of server.clients) socket.terminate();
      server.close();
      await once(server, "close");
    },
  };
}

/** As Discord shares the servers among the connections of a bot. */
function isFor(event: unknown, [id, count]: Session["shard"]): boolean {
  const { success, output } = v.safeParse(OfServer, event);
  return (success ? Number((BigInt(output.guild_id) >> 22n) % BigInt(count)) : 0) === id;
}
