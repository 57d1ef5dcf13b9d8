/** Things to choose from, and which of them are right; `share` is how much the choice counts in all. */
export interface Choice {
  readonly options: readonly ArrayLike<number>[];
  readonly right: readonly boolean[];
  readonly share: number;
}

const ROUNDS = 250;
const STEP = 0.3;
/** How strongly weights are drawn to zero, so that none grows on chance. */
const PULL = 1e-4;

/**
 * Learns the weights with which a softmax over each choice's weighted sums gives the right options most, by gradient
 * descent with moments (Adam). A choice without a right option says nothing.
 */
export function learnWeights(choices: readonly Choice[], features: number): readonly number[] {
  const weights = new Float64Array(features);
  const mean = new Float64Array(features);
  const spread = new Float64Array(features);
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient = gradientOf(choices, weights);
    const step = STEP / (round > ROUNDS * 0.6 ? 3 : 1) / (round > ROUNDS * 0.85 ? 3 : 1);
    for (let at = 0; at < features; at++) {
      const slope = (gradient[at] ?? 0) + PULL * (weights[at] ?? 0);
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * slope;
      spread[at] = 0.999 * (spread[at] ?? 0) + 0.001 * slope * slope;
      const unbiased = (mean[at] ?? 0) / (1 - 0.9 ** round);
      const scale = Math.sqrt((spread[at] ?? 0) / (1 - 0.999 ** round)) + 1e-8;
      weights[at] = (weights[at] ?? 0) - (step * unbiased) / scale;
    }
  }
  return [...weights];
}

function gradientOf(choices: readonly Choice[], weights: Float64Array): Float64Array {
  const gradient = new Float64Array(weights.length);
  const all = choices.reduce((sum, { share }) => sum + share, 0);
  for (const { options, right, share } of choices) {
    const sums = options.map((option) => weighted(option, weights));
    const highest = Math.max(...sums);
    const chances = sums.map((sum) => Math.exp(sum - highest));
    const total = chances.reduce((sum, chance) => sum + chance, 0);
    const rightly = chances.reduce((sum, chance, at) => sum + (right[at] ? chance : 0), 0);
    if (rightly === 0) continue;
    for (const [at, option] of options.entries()) {
      const chance = chances[at] ?? 0;
      const error = ((chance / total - (right[at] ? chance / rightly : 0)) * share) / all;
      if (Math.abs(error) > 1e-12)
        for (let i = 0; i < option.length; i++) gradient[i] = (gradient[i] ?? 0) + error * (option[i] ?? 0);
    }
  }
  return gradient;
}

function weighted(option: ArrayLike<number>, weights: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < option.length; at++) sum += (option[at] ?? 0) * (weights[at] ?? 0);
  return sum;
}
