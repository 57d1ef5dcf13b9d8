/** What finding a thing is worth, and for which of a query's terms it was found. */
export interface Find {
  readonly term: number;
  readonly weight: number;
}

/**
 * Sums of what was found for many things, which are numbered within several groups. A term counts a thing once: within a
 * group all finds of a term come together, the best of them first.
 */
export class Tally {
  readonly #starts: readonly number[];
  readonly #sums: Float64Array;
  /** For each thing the last term that it was found for, from 1; 0 for none. */
  readonly #lastTerm: Int32Array;
  readonly #found: number[] = [];

  /** For groups whose things are numbered from 0 up to a size each. */
  constructor(sizes: readonly number[]) {
    this.#starts = sizes.map((_, group) => sumOf(sizes.slice(0, group)));
    this.#sums = new Float64Array(sumOf(sizes));
    this.#lastTerm = new Int32Array(sumOf(sizes));
  }

  count(group: number, number: number, { term, weight }: Find): void {
    const thing = (this.#starts[group] ?? 0) + number;
    const last = this.#lastTerm[thing];
    if (last === term + 1) return;
    if (last === 0) this.#found.push(thing);
    this.#lastTerm[thing] = term + 1;
    this.#sums[thing] = (this.#sums[thing] ?? 0) + weight;
  }

  /**
   * For each group the numbers of those that are among the `count` with the highest sums, in no order; of those that are
   * equal to the last, the shortest, up to half as many again.
   */
  best(count: number, lengthOf: (group: number, number: number) => number): readonly (readonly number[])[] {
    const sum = (thing: number): number => this.#sums[thing] ?? 0;
    const least = Float64Array.from(this.#found, sum).toSorted().at(-count) ?? 0;
    const higher = this.#found.filter((thing) => sum(thing) > least);
    const equal = this.#found.filter((thing) => sum(thing) === least);
    const room = Math.floor(1.5 * count) - higher.length;
    const kept =
      equal.length <= room ? equal : shortest(equal, room, (thing) => lengthOf(...this.#place(thing)));
    const best: number[][] = this.#starts.map(() => []);
    for (const [group, number] of [...higher, ...kept].map((thing) => this.#place(thing)))
      best[group]?.push(number);
    return best;
  }

  #place(thing: number): readonly [group: number, number: number] {
    const group = this.#starts.findLastIndex((start) => start <= thing);
    return [group, thing - (this.#starts[group] ?? 0)];
  }
}

function shortest(
  things: readonly number[],
  count: number,
  lengthOf: (thing: number) => number,
): readonly number[] {
  const lengths = new Map(things.map((thing) => [thing, lengthOf(thing)]));
  return things.toSorted((a, b) => (lengths.get(a) ?? 0) - (lengths.get(b) ?? 0)).slice(0, count);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
