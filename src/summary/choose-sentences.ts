import { comesNearer, mayCome, type Amount, type Measure } from "./amount.ts";
import { bondsWith, NO_BONDS, type Bonds } from "./bonds.ts";
import type { Candidate } from "./candidate.ts";
import { saysAgain } from "./says-again.ts";
import { worthOf, type Weights } from "./weigh.ts";
import { withWhatItNeeds } from "./with-what-it-needs.ts";

/** A sentence and what it is worth by itself; comparable within one article. */
export interface Option {
  readonly candidate: Candidate;
  readonly worth: number;
  /** Whether it comes in only where another needs it. */
  readonly onlyAsSupport?: boolean;
}

/**
 * The best sentences up to an amount, in the article's order: one after the other the one worth most beside those that
 * are chosen. A sentence that is not understood without others comes together with them, for what they are worth on average.
 */
export function chooseSentences(
  options: readonly Option[],
  { amount, weights }: { readonly amount: Amount; readonly weights: Weights },
): readonly Candidate[] {
  let open = options.map((option): OpenOption => ({
    ...option,
    bonds: NO_BONDS,
    isSaid: false,
    bonded: option.worth,
  }));
  const chosen = new Map<number, Candidate>();
  for (;;) {
    const taken = measure([...chosen.values()]);
    const next = bestOf(open, chosen, (more) => mayCome(measure(more), taken, amount));
    if (!next || !comesNearer(measure(next), taken, amount)) break;
    for (const candidate of next) {
      chosen.set(candidate.position, candidate);
      open = open.map((option) => afterChoosing(candidate, option, weights));
    }
  }
  return [...chosen.values()].toSorted((a, b) => a.position - b.position);
}

interface OpenOption extends Option {
  readonly bonds: Bonds;
  /** Whether one of those that are chosen says the same. */
  readonly isSaid: boolean;
  /** Its worth beside what is chosen. */
  readonly bonded: number;
}

function afterChoosing(chosen: Candidate, option: OpenOption, weights: Weights): OpenOption {
  const bonds = bondsWith(option.candidate, chosen, option.bonds);
  const isSaid = option.isSaid || saysAgain(option.candidate, chosen);
  if (bonds === option.bonds && isSaid === option.isSaid) return option;
  const bonded = option.worth + worthOf(bonds, weights) - (isSaid ? REPETITION : 0);
  return { ...option, bonds, isSaid, bonded };
}

/** What a sentence loses that says again what was said: more than most are worth, so that it comes last. */
const REPETITION = 3;

function bestOf(
  options: readonly OpenOption[],
  chosen: ReadonlyMap<number, Candidate>,
  mayCome: (more: readonly Candidate[]) => boolean,
): readonly Candidate[] | undefined {
  const worths = new Map(options.map(({ candidate, bonded }) => [candidate.position, bonded]));
  let best: readonly Candidate[] | undefined;
  let most = -Infinity;
  for (const { candidate, onlyAsSupport } of options) {
    if (onlyAsSupport === true || chosen.has(candidate.position)) continue;
    const told = withWhatItNeeds(candidate, chosen);
    if (!told || !mayCome(told)) continue;
    const worth = told.reduce((sum, { position }) => sum + (worths.get(position) ?? 0), 0) / told.length;
    if (worth <= most) continue;
    best = told;
    most = worth;
  }
  return best;
}

function measure(candidates: readonly Candidate[]): Measure {
  return {
    sentences: candidates.length,
    words: candidates.reduce((words, candidate) => words + candidate.words.length, 0),
  };
}
