/**
 * Times `/verify` over a library of many paragraphs: `npm run bench:verify [-- PARAGRAPHS FILE…]`, 20,000 if left out. The
 * paragraphs are made of the sample articles' words, shuffled by a fixed seed; files of passages, as bench/search.ts reads
 * them, add real ones. Claims are quotations as they stand, with a word changed, and six of their words with one changed.
 * The yardstick in the same run reads every
 * paragraph for the claim's exact characters, which finds nothing that was altered; quote the ratio.
 */
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import * as v from "valibot";
import { wordsOf } from "../src/articles/excerpt.ts";
import { readArticle } from "../src/articles/read-article.ts";
import { Library } from "../src/library/library.ts";
import { readShelf } from "../src/library/shelf.ts";
import { textMaker } from "./made-text.ts";

const PassageLine = v.object({ id: v.string(), text: v.string() });
const PARAGRAPHS_AN_ARTICLE = 20;
const CLAIMS = 200;

const [, , paragraphs = "20000", ...files] = process.argv;
const wanted = Number(paragraphs);
const { articles } = await readShelf("data/articles");
const maker = await textMaker(20_261_123);

const library = new Library();
const built = performance.now();
for (const article of articles) await library.add(article);
for (let number = 0; number < wanted / PARAGRAPHS_AN_ARTICLE; number++)
  await library.add(
    await readArticle({ id: `made-${number}`, format: "txt", text: maker.text(PARAGRAPHS_AN_ARTICLE) }),
  );
for (const { id, text } of files.flatMap(readPassages))
  await library.add(await readArticle({ id, format: "txt", text }));
const shelved = await library.articles();
const count = shelved.reduce((sum, { article }) => sum + article.paragraphs.length, 0);
process.stdout.write(
  `${count} paragraphs, read and indexed in ${((performance.now() - built) / count).toFixed(2)} ms each\n`,
);

const quotes = await library.quotes({});
const long = quotes.filter(({ words }) => wordsOf(words).split(" ").length >= 8);
const claims = Array.from({ length: CLAIMS }, () => long[Math.floor(maker.random() * long.length)]).flatMap(
  (quote) => quote ?? [],
);
const KINDS = ["as it stands", "a word changed", "six words, one changed"] as const;
const right = new Map<string, number>();
const verified: number[] = [];
const scanned: number[] = [];
for (const { words: place } of claims) {
  const said = wordsOf(place);
  const stretch = said.split(" ").slice(2, 8);
  const forms = [
    said,
    said.replace(/ \S+ /u, " sengaja "),
    stretch.with(Math.min(3, stretch.length - 1), "sengaja").join(" "),
  ];
  for (const [index, kind] of KINDS.entries()) {
    const from = performance.now();
    const verdict = (await library.verify(forms[index] ?? ""))?.verdict;
    verified.push(performance.now() - from);
    if (verdict === (index === 0 ? "verbatim" : "altered")) right.set(kind, (right.get(kind) ?? 0) + 1);
  }
  const from = performance.now();
  shelved.filter(({ article }) => article.paragraphs.some(({ text }) => text.includes(said)));
  scanned.push(performance.now() - from);
}

for (const kind of KINDS)
  process.stdout.write(`${kind}: ${right.get(kind) ?? 0} of ${claims.length} found for what they are\n`);
process.stdout.write(`verify: ${figures(verified)}\nscan for the exact characters: ${figures(scanned)}\n`);
process.stdout.write(`verify / scan, at the median: ${(at(verified, 0.5) / at(scanned, 0.5)).toFixed(2)}\n`);

function at(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;
}

function figures(times: readonly number[]): string {
  const [median, slow, slowest] = [at(times, 0.5), at(times, 0.99), at(times, 0.999_999)];
  return `${median.toFixed(1)} / ${slow.toFixed(1)} / ${slowest.toFixed(1)} ms (median / 99th percentile / slowest of ${times.length})`;
}

/** The passages of a file with one JSON object a line. */
function readPassages(file: string): readonly v.InferOutput<typeof PassageLine>[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line) => v.parse(PassageLine, JSON.parse(line)));
}
