import { bondsWith, NO_BONDS } from "../src/summary/bonds.ts";
import { candidatesOf, type Candidate } from "../src/summary/candidate.ts";
import { featuresOf, titleWords } from "../src/summary/features.ts";
import { explainingShare } from "../src/summary/manner.ts";
import { withWhatItNeeds } from "../src/summary/with-what-it-needs.ts";
import { rougeOf } from "./summary-rouge.ts";
import type { Summarised } from "./summary-set.ts";

/** An article to learn from, with the reward of any choice of its sentences. */
export interface Lesson {
  readonly candidates: readonly Candidate[];
  /** Of features first, then of bonds. */
  readonly names: readonly string[];
  /** The features of each candidate, in the order of their names. */
  readonly features: readonly (readonly number[])[];
  readonly explaining: number;
  /** ROUGE-1 + 2 + L of the candidates at some places. */
  readonly rewardOf: (chosen: readonly number[]) => number;
}

/** One moment of choosing: every sentence that could come next, with those that it needs, and how likely a good chooser takes it. */
export interface Step {
  readonly lesson: Lesson;
  /** Features and bonds, by option. */
  readonly options: readonly (readonly number[])[];
  /** By option; they sum to one. */
  readonly targets: readonly number[];
  readonly importance: number;
}

export function lessonOf({ article, reference }: Summarised): Lesson {
  const candidates = candidatesOf(article);
  const title = titleWords(article.title);
  const rewards = new Map<string, number>();
  const rewardOf = (chosen: readonly number[]): number => {
    const places = chosen.toSorted((a, b) => a - b);
    const known = rewards.get(places.join());
    if (known !== undefined) return known;
    const texts = places.map((place) => candidates[place]?.text ?? "");
    const { one, two, longest } = rougeOf(texts, reference);
    rewards.set(places.join(), one + two + longest);
    return one + two + longest;
  };
  const measured = featuresOf(candidates, title);
  return {
    candidates,
    names: [...Object.keys(measured[0] ?? {}), ...Object.keys(NO_BONDS)],
    features: measured.map(valuesOf),
    explaining: explainingShare(candidates, title),
    rewardOf,
  };
}

/** The values of what was measured, in the order of its names. */
function valuesOf(measured: object): readonly number[] {
  return Object.values(measured).map(Number);
}

/** Chooses among options, by what is measured of them or by what each would gain; says which in their order. */
export type Policy = (options: readonly (readonly number[])[], gains: readonly number[]) => number;

/** How sharply targets prefer the best option: 0 is the best alone. */
const TEMPERATURE = 0.3;

/** Sentences chosen in each lesson. */
const STEPS = 4;

/**
 * The steps of one article when each next sentence, with those that it needs, is chosen by a policy; targets are what each
 * would have gained on average.
 */
export function stepsOf(lesson: Lesson, policy: Policy, importance: number): readonly Step[] {
  const { candidates, features, rewardOf } = lesson;
  const placeAt = new Map(candidates.map(({ position }, place) => [position, place]));
  const told = new Map<number, Candidate>();
  const steps: Step[] = [];
  const chosen: number[] = [];
  const bonds = candidates.map(() => NO_BONDS);
  while (chosen.length < STEPS) {
    const choices = candidates
      .filter(({ position }) => !told.has(position))
      .map((candidate) => withWhatItNeeds(candidate, told) ?? [])
      .filter((choice) => choice.length > 0)
      .map((choice) => choice.map(({ position }) => placeAt.get(position) ?? 0));
    if (choices.length < 2) break;
    const options = choices.map((places) =>
      meanOf(places.map((place) => [...(features[place] ?? []), ...valuesOf(bonds[place] ?? {})])),
    );
    const before = chosen.length === 0 ? 0 : rewardOf(chosen);
    const gains = choices.map((places) => (rewardOf([...chosen, ...places]) - before) / places.length);
    const range = Math.max(...gains) - Math.min(...gains);
    steps.push({
      lesson,
      options,
      targets: softmax(gains, range * TEMPERATURE),
      importance: importance * range,
    });
    for (const next of choices[policy(options, gains)] ?? []) {
      const taken = candidates[next];
      if (!taken) continue;
      chosen.push(next);
      told.set(taken.position, taken);
      for (const [place, candidate] of candidates.entries())
        bonds[place] = bondsWith(candidate, taken, bonds[place] ?? NO_BONDS);
    }
  }
  return steps;
}

function meanOf(rows: readonly (readonly number[])[]): readonly number[] {
  return (rows[0] ?? []).map((_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0) / rows.length);
}

/** Shares that sum to one and grow with the scores; the smaller the temperature, the more the best one takes. */
export function softmax(scores: readonly number[], temperature = 1): readonly number[] {
  const most = Math.max(...scores);
  const parts = scores.map((score) => Math.exp((score - most) / Math.max(temperature, 1e-9)));
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / whole);
}
