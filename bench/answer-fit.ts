import { FEATURES, foreignOf, type Example } from "./answer-example.ts";
import { ALONE, SMALL } from "./answer-small.ts";
import { refusedOf, scored, thresholdsOf } from "./answer-thresholds.ts";
import { JOINED, UNCAPITALISED } from "./answer-whole.ts";
import { groupBy } from "./search-group.ts";
import { learnWeights, type Choice } from "./search-softmax.ts";

/** How much the examples of a kind of library count together, by those of a whole set that asks in its own language. */
const LIBRARY_SHARES: readonly (readonly [kind: string, share: number])[] = [
  [SMALL, 0.2],
  [ALONE, 0.2],
  [JOINED, 0.3],
  [UNCAPITALISED, 0.3],
  ["", 1],
];
const FOREIGN_SHARE = 0.3;

/** So many examples or more count alike; fewer count by how many they are. */
const MANY = 300;

/** Times that the libraries are balanced, and how strongly. */
const ROUNDS = 5;
const BALANCE = 15;

/**
 * Weights that tell answers from what merely comes nearest. Each library is made to count more for as long as more is
 * refused of what it answers than of others, for one threshold has to do for all.
 */
export function fitAnswers(from: readonly Example[]): readonly number[] {
  const groups = groupBy(from, groupOf);
  const shares = new Map([...groups].map(([name, group]) => [name, shareOf(group)]));
  let weights: readonly number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    weights = learnWeights(choicesOf(groups, shares), FEATURES.length);
    const thresholds = thresholdsOf(scored(from, weights));
    const whole = [...groups].filter(([, group]) => isWholeAnswered(group));
    const refused = whole.map(([, group]) => refusedOf(scored(group, weights), thresholds));
    const mean = refused.reduce((sum, share) => sum + share, 0) / refused.length;
    for (const [at, [name]] of whole.entries()) {
      const above = (refused[at] ?? mean) - mean;
      shares.set(name, (shares.get(name) ?? 0) * Math.exp(BALANCE * above));
    }
  }
  return weights;
}

function isWholeAnswered(group: readonly Example[]): boolean {
  const [first] = group;
  return first?.standing === "answered" && shareOf(group) >= 2;
}

function groupOf(example: Example): string {
  return [example.library, example.standing, foreignOf(example)].join(" ");
}

function shareOf(group: readonly Example[]): number {
  const [first] = group;
  if (!first) return 0;
  const size = Math.min(1, group.length / MANY);
  return (
    size *
    libraryShare(first.library) *
    (foreignOf(first) ? FOREIGN_SHARE : 1) *
    (first.standing === "answered" ? 2 : 1)
  );
}

function libraryShare(library: string): number {
  return LIBRARY_SHARES.find(([kind]) => library.endsWith(kind))?.[1] ?? 0;
}

/** Choices between the best passage and nothing, which weighs nothing. */
function choicesOf(
  groups: ReadonlyMap<string, readonly Example[]>,
  shares: ReadonlyMap<string, number>,
): readonly Choice[] {
  return [...groups].flatMap(([name, group]) =>
    group.flatMap(({ vector, standing }): readonly Choice[] => {
      if (!vector) return [];
      const isRight = standing === "answered";
      return [
        {
          options: [vector, vector.map(() => 0)],
          right: [isRight, !isRight],
          share: (shares.get(name) ?? 0) / group.length,
        },
      ];
    }),
  );
}
