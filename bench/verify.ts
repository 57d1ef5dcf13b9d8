/**
 * Times `/verify` over a library of many paragraphs: `npm run bench:verify [-- PARAGRAPHS]`, 20,000 if left out. The
 * paragraphs are made of the sample articles' words, shuffled by a fixed seed. The yardstick in the same run reads every
 * paragraph for the claim's exact characters, which finds nothing that was altered; quote the ratio.
 */
import { performance } from "node:perf_hooks";
import type { Article } from "../src/articles/article.ts";
import { wordsOf } from "../src/articles/excerpt.ts";
import { readArticle } from "../src/articles/read-article.ts";
import { Library } from "../src/library/library.ts";
import { readShelf } from "../src/library/shelf.ts";
import { wordsIn } from "../src/text/words.ts";

const PARAGRAPHS_AN_ARTICLE = 20;
const CLAIMS = 200;

const wanted = Number(process.argv[2] ?? 20_000);
const { articles } = await readShelf("data/articles");
const words = articles.flatMap(({ paragraphs }) =>
  paragraphs.flatMap(({ text }) => wordsIn(text).map((word) => word.text)),
);
const random = generator(20_261_123);

const library = new Library();
const built = performance.now();
for (const article of articles) await library.add(article);
for (let number = 0; number < wanted / PARAGRAPHS_AN_ARTICLE; number++)
  await library.add(await madeArticle(number));
const shelved = await library.articles();
const count = shelved.reduce((sum, { article }) => sum + article.paragraphs.length, 0);
process.stdout.write(
  `${count} paragraphs, read and indexed in ${((performance.now() - built) / count).toFixed(2)} ms each\n`,
);

const quotes = await library.quotes({});
const claims = Array.from({ length: CLAIMS }, () => quotes[Math.floor(random() * quotes.length)]).flatMap(
  (quote) => quote ?? [],
);
const outcomes = { verbatim: 0, altered: 0, other: 0 };
const verified: number[] = [];
const scanned: number[] = [];
for (const { words: place } of claims) {
  const said = wordsOf(place);
  const altered = said.replace(/ \S+ /u, " sengaja ");
  for (const claim of [said, altered]) {
    const from = performance.now();
    const verdict = (await library.verify(claim))?.verdict;
    verified.push(performance.now() - from);
    outcomes[verdict === "verbatim" || verdict === "altered" ? verdict : "other"]++;
  }
  const from = performance.now();
  shelved.filter(({ article }) => article.paragraphs.some(({ text }) => text.includes(said)));
  scanned.push(performance.now() - from);
}

process.stdout.write(
  `verdicts: ${outcomes.verbatim} verbatim, ${outcomes.altered} altered, ${outcomes.other} other\n`,
);
process.stdout.write(`verify: ${figures(verified)}\nscan for the exact characters: ${figures(scanned)}\n`);
process.stdout.write(`verify / scan, at the median: ${(at(verified, 0.5) / at(scanned, 0.5)).toFixed(2)}\n`);

function madeArticle(number: number): Promise<Article> {
  const speaker = `${pick("Arya Bima Cakra Dewi Endah Farid Gita Hana".split(" "))} ${pick("Wijaya Santoso Hartono Lestari Nugroho Permata".split(" "))}`;
  const paragraph = (): string =>
    random() < 0.4
      ? `"${capital(sentence(18))}," kata ${speaker}. ${capital(sentence(20))}.`
      : `${capital(sentence(22))}. ${capital(sentence(24))}.`;
  const text = Array.from({ length: PARAGRAPHS_AN_ARTICLE }, paragraph).join("\n\n");
  return readArticle({ id: `made-${number}`, format: "txt", text });
}

function sentence(length: number): string {
  // A tail of rare words, as in real text
  return Array.from({ length }, () =>
    random() < 0.1 ? `kata${Math.floor(random() ** 2 * 50_000)}` : pick(words).toLowerCase(),
  ).join(" ");
}

function pick(from: readonly string[]): string {
  return from[Math.floor(random() * from.length)] ?? "";
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function at(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;
}

function figures(times: readonly number[]): string {
  const [median, slow, slowest] = [at(times, 0.5), at(times, 0.99), at(times, 0.999_999)];
  return `${median.toFixed(1)} / ${slow.toFixed(1)} / ${slowest.toFixed(1)} ms (median / 99th percentile / slowest of ${times.length})`;
}
