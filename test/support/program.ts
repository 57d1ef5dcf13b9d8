import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect } from "vitest";

/** The program as `npm start` starts it, and what it has written so far. */
export interface Program {
  readonly child: ChildProcessWithoutNullStreams;
  readonly written: { out: string; err: string };
  /** The exit code, once all is written; null if a signal ended it. */
  readonly closed: Promise<number | null>;
  /** Waits until standard output or standard error has this. */
  readonly until: (stream: "out" | "err", pattern: RegExp) => Promise<void>;
}

/** What a program wrote, and how it ended. */
interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Milliseconds: a busy machine starts a program slowly. */
const PATIENCE = { timeout: 30_000, interval: 20 };

/** A copy of the sample library, so that what a program writes is not left among the project's own files. */
const dataDir = mkdtempSync(join(tmpdir(), "kutip-program-"));
cpSync("data/articles", join(dataDir, "articles"), { recursive: true });
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

/** Starts the program on a copy of the sample library, with nothing else in its environment but what is given. */
export function startProgram(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  // Another program than the bot runs as the tests do
  start: readonly string[] = ["start.mjs"],
): Program {
  const child = spawn(process.execPath, [...start, ...args], {
    env: { PATH: process.env["PATH"], DISCORD_TOKEN: "", DATA_DIR: dataDir, ...env },
  });
  const written = { out: "", err: "" };
  child.stdout.on("data", (chunk) => (written.out += String(chunk)));
  child.stderr.on("data", (chunk) => (written.err += String(chunk)));
  const closed = new Promise<number | null>((resolve) => child.on("close", resolve));
  return {
    child,
    written,
    closed,
    until: async (stream, pattern) => expect.poll(() => written[stream], PATIENCE).toMatch(pattern),
  };
}

/** Runs the program to its end. */
export async function runProgram(
  args: readonly string[],
  stdin: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const { child, closed, written } = startProgram(args, env);
  child.stdin.on("error", () => {});
  child.stdin.end(stdin);
  return { code: await closed, ...written };
}
