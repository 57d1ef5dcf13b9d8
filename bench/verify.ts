/**
 * Times `/verify` over a library of many paragraphs: `npm run bench:verify [-- PARAGRAPHS]`, 20,000 if left out. The
 * paragraphs are made of the sample articles' words, shuffled by a fixed seed. The yardstick in the same run reads every
 * paragraph for the claim's exact characters, which finds nothing that was altered; quote the ratio.
 */
import { performance } from "node:perf_hooks";
import { wordsOf } from "../src/articles/excerpt.ts";
import { readArticle } from "../src/articles/read-article.ts";
import { Library } from "../src/library/library.ts";
import { readShelf } from "../src/library/shelf.ts";
import { textMaker } from "./made-text.ts";

const PARAGRAPHS_AN_ARTICLE = 20;
const CLAIMS = 200;

const wanted = Number(process.argv[2] ?? 20_000);
const { articles } = await readShelf("data/articles");
const maker = await textMaker(20_261_123);

const library = new Library();
const built = performance.now();
for (const article of articles) await library.add(article);
for (let number = 0; number < wanted / PARAGRAPHS_AN_ARTICLE; number++)
  await library.add(
    await readArticle({ id: `made-${number}`, format: "txt", text: maker.text(PARAGRAPHS_AN_ARTICLE) }),
  );
const shelved = await library.articles();
const count = shelved.reduce((sum, { article }) => sum + article.paragraphs.length, 0);
process.stdout.write(
  `${count} paragraphs, read and indexed in ${((performance.now() - built) / count).toFixed(2)} ms each\n`,
);

const quotes = await library.quotes({});
const claims = Array.from(
  { length: CLAIMS },
  () => quotes[Math.floor(maker.random() * quotes.length)],
).flatMap((quote) => quote ?? []);
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

function at(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;
}

function figures(times: readonly number[]): string {
  const [median, slow, slowest] = [at(times, 0.5), at(times, 0.99), at(times, 0.999_999)];
  return `${median.toFixed(1)} / ${slow.toFixed(1)} / ${slowest.toFixed(1)} ms (median / 99th percentile / slowest of ${times.length})`;
}
