/**
 * Times the terminal from process start to its first answer, and a question once it runs, beside a bare Node process in
 * the same run: `npm run bench:start [-- ROUNDS]`. The two take turns, so that a busy machine slows both; quote the
 * ratios, for the milliseconds are this machine's.
 */
import { spawn, type ChildProcessByStdio } from "node:child_process";
import { once } from "node:events";
import { performance } from "node:perf_hooks";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";

const QUESTIONS = [
  "Siapa Li Mingjiang?",
  "Kapan Moskow melancarkan invasi skala penuh?",
  "Berapa harga beras di Jakarta?",
  "Who voted against the subsidy?",
  "/kutipan Putin",
] as const;

const rounds = Number(process.argv[2] ?? 15);
const bare: number[] = [];
const first: number[] = [];
const question: number[] = [];

for (let round = 0; round <= rounds; round++) {
  const empty = await start(["-e", 'process.stdin.once("data", () => console.log("1"))'], "");
  const terminal = await start(["start.mjs", "--json"], QUESTIONS[0]);
  const asked = await timeQuestions(terminal);
  await Promise.all([empty, terminal].map(end));
  // The first round fills the disk's and tsx's caches
  if (round === 0) continue;
  bare.push(empty.elapsed);
  first.push(terminal.elapsed);
  question.push(...asked);
}

print("bare Node process, to its first line", bare);
print("Kutip, to its first answer", first);
print("Kutip, a question once it runs", question);
process.stdout.write(`start / bare Node: ${(median(first) / median(bare)).toFixed(2)}\n`);
process.stdout.write(`question / bare Node: ${(median(question) / median(bare)).toFixed(4)}\n`);

interface Started {
  readonly child: ChildProcessByStdio<Writable, Readable, null>;
  /** From the first on: a reader that begins later misses what comes in between. */
  readonly lines: AsyncIterator<string>;
  readonly ended: Promise<unknown>;
  readonly elapsed: number;
}

/** Starts a process, and waits for what it answers to its first line. */
async function start(args: readonly string[], line: string): Promise<Started> {
  const from = performance.now();
  const env = { ...process.env, DISCORD_TOKEN: "" };
  const child = spawn(process.execPath, args, { env, stdio: ["pipe", "pipe", "inherit"] });
  const ended = once(child, "exit");
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  await ask({ child, lines }, line);
  return { child, lines, ended, elapsed: performance.now() - from };
}

async function ask({ child, lines }: Pick<Started, "child" | "lines">, line: string): Promise<void> {
  child.stdin.write(`${line}\n`);
  const { done } = await lines.next();
  if (done) throw new Error(`A process ended without an answer to "${line}"`);
}

/** Asks each question once, waiting for its answer. */
async function timeQuestions(started: Started): Promise<readonly number[]> {
  const times: number[] = [];
  for (const line of QUESTIONS) {
    const from = performance.now();
    await ask(started, line);
    times.push(performance.now() - from);
  }
  return times;
}

async function end({ child, ended }: Started): Promise<void> {
  child.stdin.end();
  await ended;
}

function print(what: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const [fastest = 0, slowest = 0] = [sorted[0], sorted.at(-1)];
  const figures = [fastest, median(times), slowest].map((time) => time.toFixed(1)).join(" / ");
  process.stdout.write(`${what}: ${figures} ms (fastest / median / slowest of ${times.length})\n`);
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
