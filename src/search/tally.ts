/**
 * Sums for many numbered things, counted term by term: a term counts a thing once, for the first of its forms that is
 * counted, so the best form has to come first.
 */
export class Tally {
  readonly #sums: Float64Array;
  readonly #lastTerm: Int32Array;
  readonly #counted: number[] = [];
  #term = 1;

  /** For things numbered from 0 up to `size`. */
  constructor(size: number) {
    this.#sums = new Float64Array(size);
    this.#lastTerm = new Int32Array(size);
  }

  count(thing: number, weight: number): void {
    const last = this.#lastTerm[thing];
    if (last === this.#term) return;
    if (last === 0) this.#counted.push(thing);
    this.#lastTerm[thing] = this.#term;
    this.#sums[thing] = (this.#sums[thing] ?? 0) + weight;
  }

  /** What is counted from now on belongs to another term. */
  nextTerm(): void {
    this.#term++;
  }

  /** The `count` things with the highest sums, in no order; of those that are equal to the last, up to half as many again. */
  best(count: number): readonly number[] {
    const sumOf = (thing: number): number => this.#sums[thing] ?? 0;
    const sums = Float64Array.from(this.#counted, sumOf).toSorted();
    const least = sums.at(-count) ?? 0;
    const higher = this.#counted.filter((thing) => sumOf(thing) > least);
    const equal = this.#counted.filter((thing) => sumOf(thing) === least);
    return [...higher, ...equal.slice(0, 1.5 * count - higher.length)];
  }
}
