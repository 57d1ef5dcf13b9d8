/**
 * How far the cognate rules carry, measured on the glossary: of its pairs that look alike, how many the rules find, and
 * of the glossary words that they hit, how many are right.
 *
 *     node --import tsx bench/glossary.ts [--misses]
 */
import { distance } from "fastest-levenshtein";
import { cognatesOf } from "../src/words/cognates.ts";
import { glossary } from "../src/words/glossary.ts";

const words = glossary
  .map(([english, indonesian]) => [english.toLowerCase(), indonesian.toLowerCase()] as const)
  .filter((pair) => pair.every((word) => /^[a-z]{4,}$/u.test(word)));
const alike = words.filter(([english, indonesian]) => english[0] !== "w" && looksAlike(english, indonesian));
const misses = process.argv.includes("--misses");

report("en", words, alike);
report(
  "id",
  words.map(([english, indonesian]) => [indonesian, english]),
  alike.map(([english, indonesian]) => [indonesian, english]),
);

/** Near enough in letters for a reader to take them for one word, whatever the rules say. */
function looksAlike(english: string, indonesian: string): boolean {
  const sounds = (word: string): string =>
    word
      .replace(/ph/gu, "f")
      .replace(/[cqx]/gu, "k")
      .replace(/th/gu, "t")
      .replace(/y/gu, "i")
      .replace(/tion$/u, "si")
      .replace(/(.)\1/gu, "$1");
  const [a, b] = [sounds(english), sounds(indonesian)];
  return a.slice(0, 2) === b.slice(0, 2) && distance(a, b) <= Math.max(a.length, b.length) * 0.4;
}

function report(
  from: "en" | "id",
  pairs: readonly (readonly [string, string])[],
  cognates: readonly (readonly [string, string])[],
): void {
  const translations = new Map<string, Set<string>>();
  for (const [word, translation] of pairs) {
    translations.set(word, (translations.get(word) ?? new Set()).add(translation));
  }
  const known = new Set(pairs.map(([, translation]) => translation));
  const found = cognates.filter(([word, translation]) => cognatesOf(word, from).includes(translation));
  const hits = [...translations].flatMap(([word, right]) =>
    cognatesOf(word, from)
      .filter((candidate) => known.has(candidate))
      .map((candidate) => ({ word, candidate, isRight: right.has(candidate) })),
  );
  const right = hits.filter(({ isRight }) => isRight);
  const candidates = [...translations.keys()].map((word) => cognatesOf(word, from).length);
  const mean = candidates.reduce((sum, count) => sum + count, 0) / candidates.length;
  process.stdout.write(
    `${from}: found ${found.length} of ${cognates.length} pairs that look alike; ` +
      `${right.length} of ${hits.length} hits right; ${mean.toFixed(1)} candidates a word\n`,
  );
  if (!misses) return;
  for (const pair of cognates.filter((pair) => !found.includes(pair))) {
    process.stdout.write(`  missed ${pair.join(" ")}: ${cognatesOf(pair[0], from).join(" ")}\n`);
  }
  for (const { word, candidate } of hits.filter(({ isRight }) => !isRight)) {
    process.stdout.write(`  wrong ${word} ${candidate}\n`);
  }
}
