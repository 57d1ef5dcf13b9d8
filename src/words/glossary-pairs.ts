/** An English word or short expression and an Indonesian one that news uses for it. */
export type GlossaryPair = readonly [english: string, indonesian: string];

/**
 * Reads glossary lines, one pair for each Indonesian word; lines of another shape are passed over.
 *
 * @example pairsIn("attack = serang, serangan") // [["attack", "serang"], ["attack", "serangan"]]
 */
export function pairsIn(lines: string): readonly GlossaryPair[] {
  return lines.split("\n").flatMap((line) => {
    const [english, indonesian] = line.split(" = ");
    if (!english || !indonesian) return [];
    return indonesian.split(", ").map((word): GlossaryPair => [english, word]);
  });
}
