/** How much it tells that one of `count` paragraphs among `size` is meant: the inverse document frequency that BM25 uses. */
export function rarity(count: number, size: number): number {
  return Math.log(1 + (size - count + 0.5) / (count + 0.5));
}
