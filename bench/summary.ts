import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { wordsOf } from "../src/articles/excerpt.ts";
import { summarise, type SummaryWish } from "../src/summary/summarise.ts";
import { rougeOf, tokensOf } from "./summary-rouge.ts";
import { readSummarySet, type Summarised } from "./summary-set.ts";

/**
 * npm run bench:summary -- SET [--write PREDICTIONS]
 *
 * Prints ROUGE-1/2/L of the product beside Lead's, for three sentences and for the sentence nearest 65 words, and what
 * a paragraph costs. With --write, the product's three sentences are written as one {id, sentences} a line.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: "string" } },
});
const [path] = positionals;
if (path === undefined) throw new Error("Name a set: npm run bench:summary -- SET [--write PREDICTIONS]");

type Summariser = (entry: Summarised) => readonly string[];

const set = await readSummarySet(path);
const product =
  (wish: SummaryWish): Summariser =>
  ({ article }) =>
    summarise(article, wish).sentences.map(wordsOf);
const report = (name: string, summariser: Summariser): void => {
  const summaries = set.map(summariser);
  const scores = set.map(({ reference }, index) => rougeOf(summaries[index] ?? [], reference));
  const mean = (of: (index: number) => number): number =>
    set.reduce((sum, _, index) => sum + of(index), 0) / set.length;
  const rouge = (["one", "two", "longest"] as const).map((kind) =>
    (100 * mean((index) => scores[index]?.[kind] ?? 0)).toFixed(2),
  );
  const words = mean((index) => tokensOf(summaries[index]?.join(" ") ?? "").length).toFixed(1);
  const sentences = mean((index) => summaries[index]?.length ?? 0).toFixed(2);
  say(`${name.padEnd(24)} ${rouge.join(" / ")}   ${sentences} sentences, ${words} words`);
};

say(`${set.length} articles of ${path}: ROUGE-1 / 2 / L`);
report("product, 3 sentences", product({ sentences: 3 }));
report("Lead, 3 sentences", ({ sentences }) => sentences.slice(0, 3));
report("product, 65 words", product({ words: 65 }));
report("Lead, 65 words", ({ sentences }) => leadOf(sentences, 65));
say(`${(timeOfSummaries() / paragraphCount()).toFixed(3)} ms a paragraph`);
if (values.write !== undefined) {
  const lines = set.map((entry) =>
    JSON.stringify({ id: entry.id, sentences: product({ sentences: 3 })(entry) }),
  );
  await writeFile(values.write, `${lines.join("\n")}\n`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** The first sentences up to the one that ends nearest to `target` words. */
function leadOf(sentences: readonly string[], target: number): readonly string[] {
  let words = 0;
  const lead: string[] = [];
  for (const sentence of sentences) {
    const more = words + tokensOf(sentence).length;
    if (lead.length > 0 && more - target >= target - words) break;
    lead.push(sentence);
    words = more;
  }
  return lead;
}

/** Milliseconds for one summary of each article, of the best of three rounds. */
function timeOfSummaries(): number {
  const rounds = [1, 2, 3].map(() => {
    const start = performance.now();
    for (const entry of set) product({})(entry);
    return performance.now() - start;
  });
  return Math.min(...rounds);
}

function paragraphCount(): number {
  return set.reduce((sum, { article }) => sum + article.paragraphs.length, 0);
}
