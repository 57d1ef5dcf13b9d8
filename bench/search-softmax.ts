import { descend, type Slope } from "./descend.ts";

/** Things to choose from, and which of them are right; `share` is how much the choice counts in all. */
export interface Choice {
  readonly options: readonly ArrayLike<number>[];
  readonly right: readonly boolean[];
  readonly share: number;
}

/** How strongly weights are drawn to zero, so that none grows on chance. */
const PULL = 1e-4;

/**
 * Learns the weights with which a softmax over each choice's weighted sums gives the right options most. A choice without
 * a right option says nothing.
 */
export function learnWeights(choices: readonly Choice[], features: number): readonly number[] {
  return descend(lossOf(choices), features);
}

/** How unlikely the right options are, and how that changes with the weights. */
function lossOf(choices: readonly Choice[]): Slope {
  const all = choices.reduce((sum, { share }) => sum + share, 0);
  return (weights) => {
    const gradient = weights.map((weight) => PULL * weight);
    let value = weights.reduce((sum, weight) => sum + (PULL / 2) * weight * weight, 0);
    for (const { options, right, share } of choices) {
      const sums = options.map((option) => weighted(option, weights));
      const highest = Math.max(...sums);
      const chances = sums.map((sum) => Math.exp(sum - highest));
      const total = chances.reduce((sum, chance) => sum + chance, 0);
      const rightly = chances.reduce((sum, chance, at) => sum + (right[at] ? chance : 0), 0);
      if (rightly === 0) continue;
      value -= (Math.log(rightly / total) * share) / all;
      for (const [at, option] of options.entries()) {
        const chance = chances[at] ?? 0;
        const error = ((chance / total - (right[at] ? chance / rightly : 0)) * share) / all;
        if (Math.abs(error) > 1e-12)
          for (let i = 0; i < option.length; i++) gradient[i] = (gradient[i] ?? 0) + error * (option[i] ?? 0);
      }
    }
    return { value, gradient };
  };
}

function weighted(option: ArrayLike<number>, weights: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < option.length; at++) sum += (option[at] ?? 0) * (weights[at] ?? 0);
  return sum;
}
