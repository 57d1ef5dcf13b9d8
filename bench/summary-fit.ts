import type { WeightPair } from "../src/summary/weigh.ts";
import { softmax, stepsOf, type Lesson, type Policy, type Step } from "./summary-lessons.ts";

/** A lesson and how much it counts. */
export interface Example {
  readonly lesson: Lesson;
  readonly importance: number;
}

/** How to fit. */
export interface FitOptions {
  /** Whether both manners of writing share their weights. */
  readonly same: boolean;
  /** How strongly weights are drawn to those known beforehand. */
  readonly decay: number;
}

/**
 * Weights fitted by imitation: along the best choices first, then along the fitted weights' own choices as well. What is
 * measured is scaled by its spread while fitting.
 */
export function fitWeights(examples: readonly Example[], fit: FitOptions): WeightPair {
  const steps = examples.flatMap(({ lesson, importance }) => stepsOf(lesson, takeBest, importance));
  const scales = spreadsOf(steps);
  const names = examples[0]?.lesson.names ?? [];
  const prior = Float64Array.from([
    ...scales.map((scale, at) => (KNOWN.get(names[at] ?? "") ?? 0) * scale),
    ...scales.map(() => 0),
  ]);
  let vector = descend(steps, scales, { ...fit, prior, start: prior, rounds: 150 });
  for (let turn = 0; turn < 2; turn += 1) {
    const own = (lesson: Lesson): Policy => policyOf(weightsAt(vector, scales, lesson.explaining));
    steps.push(...examples.flatMap(({ lesson, importance }) => stepsOf(lesson, own(lesson), importance)));
    vector = descend(steps, scales, { ...fit, prior, start: vector, rounds: 80 });
  }
  return named(names, vector, scales);
}

/** Weights that earlier trials found by hand. */
const KNOWN: ReadonlyMap<string, number> = new Map(
  Object.entries({
    near: 1.5,
    early: 1.5,
    title: 1.5,
    centroid: 0.75,
    recurrence: 0.1,
    lengthSquared: -0.1,
    longAndNear: 0.1,
    firstPerson: -0.5,
    leans: -0.25,
    speechEarly: -0.75,
    similar: -0.75,
  }),
);

const takeBest: Policy = (_options, gains) => gains.indexOf(Math.max(...gains));

function policyOf(weights: readonly number[]): Policy {
  return (options) => {
    const worths = options.map((option) => dot(option, weights));
    return worths.indexOf(Math.max(...worths));
  };
}

/** The standard deviation of each thing that is measured. */
function spreadsOf(steps: readonly Step[]): readonly number[] {
  const options = steps.flatMap((step) => step.options);
  const columns = options[0]?.length ?? 0;
  return Array.from({ length: columns }, (_, column) => {
    const mean = options.reduce((sum, option) => sum + (option[column] ?? 0), 0) / options.length;
    const squares = options.reduce((sum, option) => sum + ((option[column] ?? 0) - mean) ** 2, 0);
    return Math.sqrt(squares / options.length) || 1;
  });
}

/** The weights of an article: the first half of the vector, and the second half as far as it explains. */
function weightsAt(vector: Float64Array, scales: readonly number[], explaining: number): readonly number[] {
  return scales.map(
    (scale, at) => ((vector[at] ?? 0) + explaining * (vector[scales.length + at] ?? 0)) / scale,
  );
}

interface Descent extends FitOptions {
  readonly prior: Float64Array;
  readonly start: Float64Array;
  readonly rounds: number;
}

/** Gradient descent with moments (Adam) on the cross entropy between targets and the softmax of worths. */
function descend(
  steps: readonly Step[],
  scales: readonly number[],
  { prior, start, rounds, same, decay }: Descent,
): Float64Array {
  const vector = Float64Array.from(start);
  const mean = new Float64Array(vector.length);
  const square = new Float64Array(vector.length);
  for (let round = 1; round <= rounds; round += 1) {
    const gradient = gradientAt(vector, steps, scales);
    for (let at = 0; at < (same ? scales.length : vector.length); at += 1) {
      const slope = (gradient[at] ?? 0) + decay * ((vector[at] ?? 0) - (prior[at] ?? 0));
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * slope;
      square[at] = 0.999 * (square[at] ?? 0) + 0.001 * slope ** 2;
      const stride = (mean[at] ?? 0) / (1 - 0.9 ** round);
      vector[at] =
        (vector[at] ?? 0) - (RATE * stride) / (Math.sqrt((square[at] ?? 0) / (1 - 0.999 ** round)) + 1e-8);
    }
  }
  return vector;
}

const RATE = 0.05;

function gradientAt(vector: Float64Array, steps: readonly Step[], scales: readonly number[]): Float64Array {
  const gradient = new Float64Array(vector.length);
  let whole = 0;
  for (const { lesson, options, targets, importance } of steps) {
    const weights = weightsAt(vector, scales, lesson.explaining);
    const shares = softmax(options.map((option) => dot(option, weights)));
    whole += importance;
    for (const [row, option] of options.entries()) {
      const error = importance * ((shares[row] ?? 0) - (targets[row] ?? 0));
      for (const [at, value] of option.entries()) {
        const slope = (error * value) / (scales[at] ?? 1);
        gradient[at] = (gradient[at] ?? 0) + slope;
        gradient[scales.length + at] = (gradient[scales.length + at] ?? 0) + lesson.explaining * slope;
      }
    }
  }
  return gradient.map((slope) => slope / whole);
}

function dot(one: readonly number[], other: readonly number[]): number {
  let sum = 0;
  for (const [at, value] of one.entries()) sum += value * (other[at] ?? 0);
  return sum;
}

function named(names: readonly string[], vector: Float64Array, scales: readonly number[]): WeightPair {
  const recordFor = (explaining: number): Readonly<Record<string, number>> => {
    const weights = weightsAt(vector, scales, explaining);
    return Object.fromEntries(names.map((name, at) => [name, Number((weights[at] ?? 0).toFixed(3))]));
  };
  return { reports: recordFor(0), explanations: recordFor(1) };
}
