/**
 * Kills writing processes and looks at what they leave: `npm run bench:crash [-- KILLS]`, 1,000 if left out. Two writers
 * at once change one server's library, add, replace, remove, undo and approve aliases, and are killed with SIGKILL at
 * random moments; then the folder is opened anew and compared with what each writer was told is done. The same again on
 * a disk of 256 kB, where this may be mounted. Nothing acknowledged may be lost, and nothing may be there that nobody wrote.
 */
import { execFileSync, spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { openLibraries } from "../src/library/libraries.ts";
import { crashLedger } from "./crash-ledger.ts";
import { readCrashLine, versionOf, type CrashLine } from "./crash-words.ts";

const WRITERS = [0, 1] as const;
/** Kills after which a new folder is begun, so that opening it stays short. */
const FOLDER_KILLS = 40;
/** Milliseconds from a writer's first word to its end. */
const LONGEST_LIFE = 300;
const FULL_DISK_KILLS = 200;

const kills = Number(process.argv[2] ?? 1_000);
const base = await mkdtemp(join(tmpdir(), "kutip-crash-"));
try {
  await report("on this disk", kills, async (folder) => {
    await mkdir(join(folder, "articles"), { recursive: true });
    return () => rm(folder, { recursive: true });
  });
  await report("on a full disk of 256 kB", Math.min(kills, FULL_DISK_KILLS), mountSmall);
} finally {
  await rm(base, { recursive: true, force: true });
}

/** Makes a folder, and gives back how to take it away. */
type MakeFolder = (folder: string) => Promise<(() => Promise<void>) | undefined>;

async function report(where: string, wanted: number, make: MakeFolder): Promise<void> {
  const sum = { acknowledged: 0, refused: 0, lost: 0, corrupt: 0, leftover: 0 };
  let killed = 0;
  while (killed < wanted) {
    const folder = join(base, `${killed}`);
    const takeAway = await make(folder);
    if (!takeAway) {
      process.stdout.write(`${where}: not measured, for nothing may be mounted here\n`);
      return;
    }
    const ledger = crashLedger();
    for (const last = Math.min(killed + FOLDER_KILLS, wanted); killed < last; killed += WRITERS.length) {
      const lines = await Promise.all(WRITERS.map((writer) => writeUntilKilled(folder, writer)));
      for (const line of lines.flat()) ledger.note(line);
      const { found, aliases, corrupt, leftover } = await lookAt(folder);
      const { lost } = ledger.settle(found, aliases);
      for (const fault of [...lost, ...corrupt, ...leftover]) process.stdout.write(`  ${fault}\n`);
      sum.lost += lost.length;
      sum.corrupt += corrupt.length;
      sum.leftover += leftover.length;
    }
    sum.acknowledged += ledger.acknowledged;
    sum.refused += ledger.refused;
    await takeAway();
    process.stderr.write(`so far ${where}: ${figures(killed, sum)}\n`);
  }
  process.stdout.write(`${where}: ${figures(killed, sum)}\n`);
}

function figures(killed: number, sum: Readonly<Record<string, number>>): string {
  const counts = Object.entries(sum).map(([what, count]) => `${count} ${what}`);
  return [`${killed} kills`, ...counts].join(", ");
}

/** What a writer said until it was killed. */
async function writeUntilKilled(folder: string, writer: number): Promise<readonly CrashLine[]> {
  const child = spawn(process.execPath, ["--import", "tsx", "bench/crash-writer.ts", folder, `${writer}`], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [out, err] = [textOf(child.stdout), textOf(child.stderr)];
  const ended = new Promise<NodeJS.Signals | null>((resolve) => {
    child.once("close", (_code, signal) => resolve(signal));
  });
  child.stdout.once("data", () => setTimeout(() => child.kill("SIGKILL"), randomInt(LONGEST_LIFE)));
  if ((await ended) !== "SIGKILL") throw new Error(`A writer ended by itself: ${err()}`);
  // A line that was cut says nothing
  const whole = out().slice(0, out().lastIndexOf("\n") + 1);
  return whole.split("\n").flatMap((line) => (line === "" ? [] : [readCrashLine(line)]));
}

function textOf(stream: Readable): () => string {
  let text = "";
  stream.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
  return () => text;
}

/** What a process finds that opens the folder now. */
async function lookAt(folder: string): Promise<{
  readonly found: ReadonlyMap<string, string>;
  readonly aliases: ReadonlySet<string>;
  readonly corrupt: readonly string[];
  readonly leftover: readonly string[];
}> {
  const libraries = await openLibraries(folder);
  const shelved = await (await libraries.of("1")).articles();
  const keeper = await libraries.keeperOf("1");
  const found = new Map<string, string>();
  const corrupt = (await keeper.skipped()).map(({ name, reason }) => `${name} ${reason}`);
  for (const { article } of shelved) {
    const version = versionOf(
      article.id,
      article.paragraphs.map(({ text }) => text),
    );
    if (version === undefined) corrupt.push(`${article.id} is no version`);
    else found.set(article.id, version);
  }
  const aliases = new Set((await keeper.aliases()).map(({ name }) => name.replace(/^Ani /u, "")));
  await libraries.close();
  const leftover = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".tmp"));
  return { found, aliases, corrupt, leftover };
}

/** A disk in memory; undefined where it may not be mounted. */
async function mountSmall(folder: string): Promise<(() => Promise<void>) | undefined> {
  await mkdir(folder, { recursive: true });
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=256k", "tmpfs", folder], { stdio: "ignore" });
  } catch {
    return undefined;
  }
  await mkdir(join(folder, "articles"));
  return async () => {
    execFileSync("umount", [folder]);
    await rm(folder, { recursive: true });
  };
}
