import { FEATURES, FEATURES_OF, FOREIGN, foreignOf, type Example } from "./answer-example.ts";
import { ALONE, SMALL } from "./answer-small.ts";
import { JOINED, UNCAPITALISED } from "./answer-whole.ts";
import { groupBy } from "./search-group.ts";

/** The share of the questions that a library answers which may be refused. Small ones are asked few: chance needs room. */
const MOST_REFUSED: readonly (readonly [kind: string, share: number])[] = [
  [SMALL, 0.1],
  [ALONE, 0.1],
  [JOINED, 0.11],
  [UNCAPITALISED, 0.1],
  ["", 0.092],
];

/** How much of that where questions are in another language: what was translated differs more from set to set. */
const ABROAD = 0.85;

/** Fewer questions than these say nothing of a threshold. */
const FEWEST = 50;

/** An example and how much speaks for an answer in it. */
export interface Scored extends Example {
  readonly score: number;
}

export function scored(some: readonly Example[], weights: readonly number[]): readonly Scored[] {
  return some.map((example) => ({
    ...example,
    score: example.vector?.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0) ?? -Infinity,
  }));
}

/** The least score of an answer, by whether the question is in another language and in which. */
export type Thresholds = ReadonlyMap<ReturnType<typeof foreignOf>, number>;

/** The strictest thresholds with which no library has more refused that it answers than may be. */
export function thresholdsOf(some: readonly Scored[]): Thresholds {
  const answered = some.filter(({ standing }) => standing === "answered");
  const thresholds = new Map(
    [undefined, ...FOREIGN].map((foreign) => [foreign, strictest(answered, foreign)]),
  );
  const own = thresholds.get(undefined) ?? 0;
  return new Map([...thresholds].map(([foreign, least]) => [foreign, least === Infinity ? own : least]));
}

/** The share of some examples that thresholds refuse. */
export function refusedOf(some: readonly Scored[], thresholds: Thresholds): number {
  const refused = some.filter((each) => each.score < (thresholds.get(foreignOf(each)) ?? 0));
  return refused.length / some.length;
}

/** Weights with the thresholds in them, so that an answer has more than 0, as they are kept. */
export function withThresholds(
  weights: readonly number[],
  thresholds: Thresholds,
): Readonly<Record<keyof typeof FEATURES_OF, Readonly<Record<string, number>>>> {
  const own = thresholds.get(undefined) ?? 0;
  const raised = new Map<string, number>([
    ["always", -own],
    ...FOREIGN.map((name) => [name, own - (thresholds.get(name) ?? own)] as const),
  ]);
  const { answer, answerTerms } = FEATURES_OF;
  const entries = FEATURES.map((name, at) => {
    const weight = (weights[at] ?? 0) + (raised.get(name) ?? 0);
    return [name, Number(weight.toFixed(3))] as const;
  });
  const termsFrom = answer.length;
  const sentenceFrom = termsFrom + answerTerms.length;
  return {
    answer: Object.fromEntries(entries.slice(0, termsFrom)),
    answerTerms: Object.fromEntries(entries.slice(termsFrom, sentenceFrom)),
    answerSentence: Object.fromEntries(entries.slice(sentenceFrom)),
  };
}

function strictest(answered: readonly Scored[], foreign: ReturnType<typeof foreignOf>): number {
  const asked = answered.filter((each) => foreignOf(each) === foreign);
  const libraries = [...groupBy(asked, ({ library }) => library)].filter(
    ([, group]) => group.length >= FEWEST,
  );
  const highest = libraries.map(([library, group]) =>
    quantile(
      group.map(({ score }) => score),
      mostRefused(library) * (foreign === undefined ? 1 : ABROAD),
    ),
  );
  return Math.min(...highest);
}

/** The share of what it answers that a library may refuse. */
function mostRefused(library: string): number {
  return MOST_REFUSED.find(([kind]) => library.endsWith(kind))?.[1] ?? 0;
}

function quantile(scores: readonly number[], share: number): number {
  const sorted = scores.toSorted((a, b) => a - b);
  return sorted[Math.floor(share * sorted.length)] ?? Infinity;
}
