/** What finding a thing is worth, and for which of a query's terms it was found. */
export interface Find {
  readonly term: number;
  readonly weight: number;
}

/**
 * Sums of what was found for many numbered things. A term counts a thing once: all finds of a term come together, the
 * best of them first.
 */
export class Tally {
  readonly #sums: Float64Array;
  /** For each thing the last term that it was found for, from 1; 0 for none. */
  readonly #lastTerm: Int32Array;
  readonly #found: number[] = [];

  /** For things numbered from 0 up to `size`. */
  constructor(size: number) {
    this.#sums = new Float64Array(size);
    this.#lastTerm = new Int32Array(size);
  }

  count(thing: number, { term, weight }: Find): void {
    const last = this.#lastTerm[thing];
    if (last === term + 1) return;
    if (last === 0) this.#found.push(thing);
    this.#lastTerm[thing] = term + 1;
    this.#sums[thing] = (this.#sums[thing] ?? 0) + weight;
  }

  /** The `count` things with the highest sums, in no order; of those that are equal to the last, up to half as many again. */
  best(count: number): readonly number[] {
    const sumOf = (thing: number): number => this.#sums[thing] ?? 0;
    const sums = Float64Array.from(this.#found, sumOf).toSorted();
    const least = sums.at(-count) ?? 0;
    const higher = this.#found.filter((thing) => sumOf(thing) > least);
    const equal = this.#found.filter((thing) => sumOf(thing) === least);
    return [...higher, ...equal.slice(0, 1.5 * count - higher.length)];
  }
}
