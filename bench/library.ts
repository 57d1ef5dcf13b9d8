/**
 * Opens a server's library of many articles, and adds one to it, while another server's members ask:
 * `npm run bench:library [-- ARTICLES]`, 2,000 of 20 paragraphs if left out. The yardstick in the same run reads the same
 * files and does nothing with them; quote the ratios.
 */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as wait } from "node:timers/promises";
import { openLibraries, type Libraries } from "../src/library/libraries.ts";
import { textMaker } from "./made-text.ts";

const PARAGRAPHS = 20;
/** Milliseconds between the questions of the other server. */
const ASKED_EACH = 20;
const LONG_BYTES = 95_000;

const wanted = Number(process.argv[2] ?? 2_000);
const data = await mkdtemp(join(tmpdir(), "kutip-library-"));
const maker = await textMaker(20_261_124);
await mkdir(join(data, "articles"));
const articles = join(data, "servers", "1", "articles");
await mkdir(articles, { recursive: true });
for (let number = 0; number < wanted; number++)
  await writeFile(join(articles, `made-${number}.txt`), maker.text(PARAGRAPHS));
const longText = maker.text(2_000).slice(0, LONG_BYTES);
await writeFile(join(data, "articles", "hujan.txt"), "Hujan turun di Bukit Sari sejak Selasa malam.");

const libraries = await openLibraries(data);
const plain = await time("reading the files alone, the yardstick", async () => {
  for (const name of await readdir(articles)) await readFile(join(articles, name), "utf8");
});
const first = await time(`opening ${wanted} articles of ${PARAGRAPHS} paragraphs`, () => libraries.of("1"));
await time("the first list of people", async () => (await libraries.of("1")).people());
const keeper = await libraries.keeperOf("1");
await time("adding an article of 20 paragraphs", () =>
  keeper.add({ format: "txt", text: maker.text(PARAGRAPHS), about: { title: "Baru" } }),
);
await time(`adding an article of ${LONG_BYTES} bytes`, () =>
  keeper.add({ format: "txt", text: longText, about: { title: "Panjang" } }),
);
await time("exporting it", () => keeper.export());
await libraries.close();

const again = await openLibraries(data);
const second = await time("opening it again, in another process's place", () => again.of("1"));
await again.close();
process.stdout.write(
  `opening / reading: ${(first / plain).toFixed(1)}, again: ${(second / plain).toFixed(1)}\n`,
);
process.stdout.write(`heap: ${Math.round(process.memoryUsage().heapUsed / 1e6)} MB\n`);
await rm(data, { recursive: true });

/** Times some work, the longest that it held everybody else, and the slowest question of another server meanwhile. */
async function time(what: string, work: () => Promise<unknown>): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const asking = new AbortController();
  delay.enable();
  const asked = askMeanwhile(libraries, asking.signal);
  const from = performance.now();
  const cpu = process.cpuUsage();
  await work();
  const took = performance.now() - from;
  const { user, system } = process.cpuUsage(cpu);
  asking.abort();
  const slowest = await asked;
  delay.disable();
  const held = `others held for at most ${(delay.max / 1e6).toFixed(0)} ms, their slowest answer ${slowest.toFixed(0)} ms`;
  const spent = ((user + system) / 1e3).toFixed(0);
  process.stdout.write(`${what}: ${took.toFixed(0)} ms, ${spent} of processor time; ${held}\n`);
  return took;
}

async function askMeanwhile(libraries: Libraries, signal: AbortSignal): Promise<number> {
  let slowest = 0;
  while (!signal.aborted) {
    const from = performance.now();
    await (await libraries.of("2")).find("Kapan hujan turun?", { count: 3 });
    slowest = Math.max(slowest, performance.now() - from);
    await wait(ASKED_EACH);
  }
  return slowest;
}
