import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { scoreArticle, type ArticleScore, type Counts } from "./quotes-score.ts";
import { findIn, readQuoteSet } from "./quotes-set.ts";

/**
 * Measures findQuotes on sets of articles whose quotations are marked by hand.
 * Usage: npm run bench:quotes -- FILE… [--errors COUNT] [--only KIND] [--write PREDICTIONS]
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: "string" }, only: { type: "string" }, write: { type: "string" } },
});

for (const file of positionals) {
  const scores: ArticleScore[] = [];
  const found: string[] = [];
  for (const article of readQuoteSet(file)) {
    const statements = await findIn(article);
    found.push(JSON.stringify(statements));
    scores.push(scoreArticle(article, statements));
  }
  if (values.write !== undefined) writeFileSync(values.write, `${found.join("\n")}\n`);
  process.stdout.write(`${file}: ${scores.length} articles\n${report(scores)}\n`);
}

function report(scores: readonly ArticleScore[]): string {
  const sum = (key: keyof Counts): number => scores.reduce((total, { counts }) => total + counts[key], 0);
  const lines = [
    `  span               ${balance(sum("spans"), sum("found"), sum("marked"))}`,
    `  end to end         ${balance(sum("both"), sum("foundWithSpeaker"), sum("markedWithSpeaker"))}`,
    `  right where named  ${percent(sum("named") - sum("misnamed"), sum("named"))} of ${sum("named")}`,
    `  fullest name       ${percent(sum("fullest"), sum("judged"))} of ${sum("judged")}`,
    `  indirect           ${balance(sum("indirectSpans"), sum("indirectFound"), sum("indirectMarked"))}`,
    `  … end to end       ${balance(sum("indirectBoth"), sum("indirectFound"), sum("indirectMarked"))}`,
  ];
  const mistakes = scores.flatMap((score) => score.mistakes);
  const listed = mistakes.filter(({ kind }) => values.only === undefined || kind === values.only);
  return [
    ...lines,
    ...listed.slice(0, Number(values.errors ?? 0)).map((mistake) => JSON.stringify(mistake)),
  ].join("\n");
}

function balance(right: number, found: number, marked: number): string {
  const precision = found === 0 ? 0 : right / found;
  const recall = marked === 0 ? 0 : right / marked;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return `F1 ${percent(f1, 1)}  precision ${percent(precision, 1)}  recall ${percent(recall, 1)}  of ${marked}`;
}

function percent(part: number, whole: number): string {
  return (whole === 0 ? 0 : (100 * part) / whole).toFixed(1).padStart(5);
}
