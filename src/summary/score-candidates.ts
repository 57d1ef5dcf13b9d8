import type { Candidate } from "./candidate.ts";
import { carriesMatter } from "./candidate.ts";
import { opensOnPronoun } from "./opening-pronoun.ts";
import { wordsIn } from "../text/words.ts";
import { WEIGHTS } from "./weights.ts";

/** What is measured of a sentence; each has its weight. */
export type Features = Readonly<Record<keyof typeof WEIGHTS, number>>;

/** How well each sentence tells its article; comparable within one article. */
export function scoreCandidates(candidates: readonly Candidate[], title: string): readonly number[] {
  return featuresOf(candidates, title).map((features) => {
    let score = 0;
    for (const [name, value] of Object.entries(features)) score += value * (WEIGHT.get(name) ?? 0);
    return score;
  });
}

const WEIGHT: ReadonlyMap<string, number> = new Map(Object.entries(WEIGHTS));

/** The features of each sentence among the others of its article. */
export function featuresOf(candidates: readonly Candidate[], title: string): readonly Features[] {
  const counts = countWords(candidates);
  const keywords = new Set(topOf(counts));
  const length = Math.hypot(...counts.values());
  const titleWords = new Set(
    wordsIn(title)
      .map((word) => word.text.toLowerCase())
      .filter(carriesMatter),
  );
  const lead = new Set(candidates[0]?.matter);
  return candidates.map(({ position, text, words, matter }, index) => {
    const distinct = new Set(matter);
    return {
      near: Math.exp(-position / 3),
      early: Math.exp(-position / 8),
      title: shareOf(titleWords, distinct),
      centroid: cosine(distinct, counts, length),
      keywords: shareOf(keywords, distinct),
      likeLead: index === 0 ? 0 : shareOf(distinct, lead),
      short: words.length < 8 ? 1 : 0,
      long: words.length > 45 ? 1 : 0,
      opensInQuotation: /^["“”„«]/u.test(text) ? 1 : 0,
      firstPerson: words.some((word) => FIRST_PERSON.has(word)) ? 1 : 0,
      question: /\?["”’»]*$/u.test(text) ? 1 : 0,
      opensOnPronoun: opensOnPronoun(text) ? 1 : 0,
    };
  });
}

const FIRST_PERSON: ReadonlySet<string> = new Set("saya aku kami kita i we my our me us".split(" "));

const KEYWORDS = 10;

function countWords(candidates: readonly Candidate[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { matter } of candidates)
    for (const word of matter) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function topOf(counts: ReadonlyMap<string, number>): readonly string[] {
  const ranked = [...counts].toSorted(([, a], [, b]) => b - a);
  return ranked.slice(0, KEYWORDS).map(([word]) => word);
}

/** The share of `wanted` that `found` has. */
function shareOf(wanted: ReadonlySet<string>, found: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of wanted) if (found.has(word)) shared += 1;
  return wanted.size === 0 ? 0 : shared / wanted.size;
}

function cosine(words: ReadonlySet<string>, counts: ReadonlyMap<string, number>, length: number): number {
  let sum = 0;
  for (const word of words) sum += counts.get(word) ?? 0;
  return words.size === 0 ? 0 : sum / (Math.sqrt(words.size) * length);
}
