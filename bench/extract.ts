/**
 * Scores the reading of web pages on a folder of saved pages.
 *
 * Usage: npm run bench:extract -- DIR [--show]
 * DIR holds NAME.html beside NAME.json {title, author, date, text} or NAME.txt, the expected paragraphs divided by line
 * breaks. --show prints what was lost and what came out unasked, a page at a time.
 */
import { parseArgs } from "node:util";
import { readSavedPages, scorePage, type PageScore } from "./extract-score.ts";

const { values, positionals } = parseArgs({ options: { show: { type: "boolean" } }, allowPositionals: true });
const [folder] = positionals;
if (folder === undefined) throw new Error("Usage: npm run bench:extract -- DIR [--show]");

const scores: PageScore[] = [];
const started = performance.now();
for (const page of await readSavedPages(folder)) scores.push(await scorePage(page));
const took = performance.now() - started;
if (values.show) process.stdout.write(scores.map(describe).join(""));

const mean = (value: (score: PageScore) => number): string =>
  (scores.reduce((sum, score) => sum + value(score), 0) / Math.max(1, scores.length)).toFixed(3);
const rate = (field: "title" | "author" | "date"): string => {
  const scored = scores.filter(({ right }) => right[field] !== undefined);
  return `${scored.filter(({ right }) => right[field]).length}/${scored.length}`;
};
process.stdout.write(
  [
    `pages ${scores.length}, ${(took / Math.max(1, scores.length)).toFixed(0)} ms each (both readings)`,
    `main text, F1 of words: Kutip ${mean(({ f1 }) => f1)}, plain Readability ${mean(({ plainF1 }) => plainF1)}`,
    `pages without a paragraph lost: ${scores.filter(({ lost }) => lost.length === 0).length}, without one too many: ${scores.filter(({ extra }) => extra.length === 0).length}`,
    `exactly right: title ${rate("title")}, date ${rate("date")}, author ${rate("author")}`,
    "",
  ].join("\n"),
);

function describe({ name, f1, plainF1, lost, extra, right }: PageScore): string {
  const wrong = Object.entries(right).flatMap(([field, isRight]) => (isRight ? [] : [field]));
  const lines = [
    `${name}: ${f1.toFixed(3)} (plain ${plainF1.toFixed(3)})${wrong.length > 0 ? `, wrong: ${wrong.join(", ")}` : ""}`,
  ];
  lines.push(...lost.map((text) => `  - ${text}`), ...extra.map((text) => `  + ${text}`));
  return `${lines.join("\n")}\n`;
}
