import { AggregatorRegistry, collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import { GATEWAY_STATES, type GatewayState } from "./gateway-state.ts";

/** What is looked up when somebody asks for it. */
export interface Readings {
  /** Libraries of servers that are open now. */
  readonly libraries: number;
  /** Articles of the shared shelf. */
  readonly articles: number;
}

/** Counts what this process does. No label holds an id or a word of anybody's. */
export interface Metrics {
  /** Times an answer; what comes back is told how it ended. */
  observe(command: string): (outcome: string) => void;
  /** A fault of our own, while answering. */
  failed(): void;
  /** An answer that could not be sent. */
  unsent(): void;
  gateway(state: GatewayState): void;
  servers(count: number): void;
  /** For another process to add up, see {@link joinSnapshots}. */
  snapshot(): Promise<Snapshot>;
  /** In Prometheus's text format. */
  text(): Promise<string>;
}

/** What has been counted, as plain data. */
export type Snapshot = Awaited<ReturnType<Registry["getMetricsAsJSON"]>>;

/** In seconds: an answer takes milliseconds where it is looked up, and seconds where a page is fetched. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export function openMetrics(read: () => Promise<Readings>): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const counter = (name: string, help: string): Counter => new Counter({ name, help, registers });
  const answers = new Counter({
    name: "kutip_answers_total",
    help: "Answers, by command and by what became of them",
    labelNames: ["command", "outcome"] as const,
    registers,
  });
  const seconds = new Histogram({
    name: "kutip_answer_seconds",
    help: "How long an answer takes, without sending it",
    labelNames: ["command"] as const,
    buckets: BUCKETS,
    registers,
  });
  const failures = counter("kutip_failures_total", "Faults of the bot's own while it answered");
  const unsent = counter("kutip_unsent_total", "Answers that could not be sent to Discord");
  const gateway = new Gauge({
    name: "kutip_gateway",
    help: "Connections to Discord's gateway, by state",
    labelNames: ["state"] as const,
    registers,
  });
  const servers = new Gauge({ name: "kutip_servers", help: "Servers that the bot is in", registers });
  const reading = (name: string, help: string, pick: keyof Readings): Gauge =>
    new Gauge({
      name,
      help,
      // Each process has the same shelf, and libraries of its own
      aggregator: pick === "articles" ? "max" : "sum",
      registers,
      async collect() {
        this.set((await read())[pick]);
      },
    });
  reading("kutip_open_libraries", "Libraries of servers that are open now", "libraries");
  reading("kutip_shared_articles", "Articles of the shared shelf", "articles");
  const enter = (state: GatewayState): void => {
    for (const other of GATEWAY_STATES) gateway.set({ state: other }, other === state ? 1 : 0);
  };
  enter("connecting");
  return {
    observe(command) {
      const stop = seconds.startTimer({ command });
      return (outcome) => {
        stop();
        answers.inc({ command, outcome });
      };
    },
    failed: () => failures.inc(),
    unsent: () => unsent.inc(),
    gateway: enter,
    servers: (count) => servers.set(count),
    snapshot: () => registry.getMetricsAsJSON(),
    text: () => registry.metrics(),
  };
}

/** Adds up what several processes counted, in Prometheus's text format. */
export async function joinSnapshots(snapshots: readonly (readonly object[])[]): Promise<string> {
  return AggregatorRegistry.aggregate([...snapshots]).metrics();
}
