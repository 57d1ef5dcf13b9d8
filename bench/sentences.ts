import { readFile } from "node:fs/promises";
import * as v from "valibot";
import { languageOf } from "../src/text/language.ts";
import { splitSentences } from "../src/text/sentences.ts";
import { sliceOf } from "../src/text/span.ts";

/**
 * npm run bench:sentences -- SET
 *
 * Prints how well sentences are divided, with quotations whole and divided, beside Intl.Segmenter: precision, recall and
 * F1 of the places where a sentence ends, not counting the last of a text, and what a million characters cost. A line of
 * the set is {text, sentences}, the sentences as strings; blanks do not count.
 */
const [path] = process.argv.slice(2);
if (path === undefined) throw new Error("Name a set: npm run bench:sentences -- SET");

type Splitter = (text: string) => readonly string[];

const Line = v.object({ text: v.string(), sentences: v.array(v.string()) });
const lines = (await readFile(path, "utf8")).split("\n").filter((line) => line !== "");
const set = lines.map((line) => v.parse(Line, JSON.parse(line)));
const segmenters = {
  id: new Intl.Segmenter("id", { granularity: "sentence" }),
  en: new Intl.Segmenter("en", { granularity: "sentence" }),
  und: new Intl.Segmenter(undefined, { granularity: "sentence" }),
};
report("quotations whole", product("whole"));
report("quotations divided", product("divided"));
report("Intl.Segmenter", (text) =>
  [...segmenters[languageOf(text)].segment(text)].map(({ segment }) => segment),
);

function product(quotations: "whole" | "divided"): Splitter {
  return (text) => splitSentences(text, { quotations }).map((span) => sliceOf(text, span));
}

function report(name: string, split: Splitter): void {
  let [both, found, wanted] = [0, 0, 0];
  for (const { text, sentences } of set) {
    const own = endsOf(split(text));
    const labelled = endsOf(sentences);
    both += [...own].filter((end) => labelled.has(end)).length;
    found += own.size;
    wanted += labelled.size;
  }
  const percent = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(2);
  const f1 = percent(2 * both, found + wanted);
  process.stdout.write(
    `${name.padEnd(18)} precision ${percent(both, found)} recall ${percent(both, wanted)} F1 ${f1}, ` +
      `${wanted} ends, ${costOf(split).toFixed(0)} ms a million characters\n`,
  );
}

/** Where sentences end, in characters that are not blanks. */
function endsOf(sentences: readonly string[]): ReadonlySet<number> {
  let at = 0;
  return new Set(
    sentences.slice(0, -1).map((sentence) => {
      at += sentence.replace(/\s+/gu, "").length;
      return at;
    }),
  );
}

function costOf(split: Splitter): number {
  const start = performance.now();
  for (const { text } of set) split(text);
  const characters = set.reduce((sum, { text }) => sum + text.length, 0);
  return ((performance.now() - start) * 1_000_000) / Math.max(1, characters);
}
