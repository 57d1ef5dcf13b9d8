/** One step of an alignment, by indexes into the claimed words and the source's words; null where a side has none. */
export interface AlignmentStep {
  readonly claimed: number | null;
  readonly source: number | null;
}

/** The cheapest way to find a claim in a source. */
export interface Alignment {
  /** In order, each claimed word once; the source's words before the first and after the last are not in it. */
  readonly steps: readonly AlignmentStep[];
  /** How many words agree. */
  readonly agreed: number;
}

/** The ways into a cell: a word on both sides, a claimed word alone, a word of the source alone. */
const BOTH = 1;
const CLAIMED = 2;
const SOURCE = 3;

/**
 * A word that was changed costs less than one lost and one added, so that the two stand side by side. Of two readings
 * that cost the same, the one in which more words agree is cheaper by a trifle.
 */
const COST = { agreed: -0.001, changed: 1.5, added: 1, lost: 1 } as const;

/**
 * Aligns a claim with the part of a source that it is nearest to, by edit distance over whole words (Sellers 1980: the
 * source may begin and end anywhere). Time and memory are the product of the two lengths.
 */
export function alignWords(claim: readonly string[], source: readonly string[]): Alignment {
  const width = source.length + 1;
  const costs = new Float64Array((claim.length + 1) * width);
  const ways = new Uint8Array((claim.length + 1) * width);
  for (let row = 1; row <= claim.length; row++) {
    costs[row * width] = row * COST.added;
    ways[row * width] = CLAIMED;
    for (let column = 1; column < width; column++) fillCell(row, column);
  }
  return trace();

  function fillCell(row: number, column: number): void {
    const agrees = claim[row - 1] === source[column - 1];
    const both = at(row - 1, column - 1) + (agrees ? COST.agreed : COST.changed);
    const added = at(row - 1, column) + COST.added;
    const lost = at(row, column - 1) + COST.lost;
    const best = Math.min(both, added, lost);
    costs[row * width + column] = best;
    ways[row * width + column] = best === both ? BOTH : best === added ? CLAIMED : SOURCE;
  }

  function at(row: number, column: number): number {
    return costs[row * width + column] ?? 0;
  }

  function trace(): Alignment {
    const steps: AlignmentStep[] = [];
    let row = claim.length;
    let column = cheapestEnd();
    let agreed = 0;
    while (row > 0) {
      const way = ways[row * width + column];
      const claimed = way === SOURCE ? null : row - 1;
      const found = way === CLAIMED ? null : column - 1;
      if (claimed !== null && found !== null && claim[claimed] === source[found]) agreed++;
      steps.push({ claimed, source: found });
      if (claimed !== null) row--;
      if (found !== null) column--;
    }
    return { steps: steps.toReversed(), agreed };
  }

  /** The leftmost of the cheapest, so that nothing after the claim is drawn in. */
  function cheapestEnd(): number {
    let best = 0;
    for (let column = 1; column < width; column++)
      if (at(claim.length, column) < at(claim.length, best)) best = column;
    return best;
  }
}
