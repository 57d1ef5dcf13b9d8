/**
 * Times the terminal from process start to its first answer, and a question once it runs, beside a bare Node process in
 * the same run: `npm run bench:start [-- ROUNDS]`. The two take turns, so that a busy machine slows both; quote the
 * ratios, for the milliseconds are this machine's.
 */
import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { performance } from "node:perf_hooks";
import { createInterface } from "node:readline";

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
  const empty = await timeToFirstLine(["-e", 'process.stdin.once("data", () => console.log("1"))'], "\n");
  const terminal = await timeToFirstLine(["start.mjs", "--json"], `${QUESTIONS[0]}\n`);
  empty.child.stdin.end();
  const asked = await timeQuestions(terminal.child);
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
  readonly child: ChildProcessWithoutNullStreams;
  readonly elapsed: number;
}

async function timeToFirstLine(args: readonly string[], stdin: string): Promise<Started> {
  const from = performance.now();
  const child = spawn(process.execPath, args, { env: { ...process.env, DISCORD_TOKEN: "" } });
  child.stdin.write(stdin);
  await new Promise((resolve) => child.stdout.once("data", resolve));
  return { child, elapsed: performance.now() - from };
}

/** Asks each question once, waiting for its answer, then lets the process end. */
async function timeQuestions(child: ChildProcessWithoutNullStreams): Promise<readonly number[]> {
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const times: number[] = [];
  for (const line of QUESTIONS) {
    const from = performance.now();
    child.stdin.write(`${line}\n`);
    await answers.next();
    times.push(performance.now() - from);
  }
  child.stdin.end();
  return times;
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
