/** Matches a sentence that opens with one of some phrases, whatever marks stand before it; the longest phrase counts. */
export function openingWith(phrases: readonly string[]): RegExp {
  const longestFirst = phrases.toSorted((a, b) => b.length - a.length);
  const alternatives = longestFirst.map((phrase) => phrase.replaceAll(" ", String.raw`\s+`));
  return new RegExp(
    String.raw`^[^\p{L}\p{N}]*(?:${alternatives.join("|")})(?<![\p{L}\p{N}](?=[\p{L}\p{N}-]))`,
    "iu",
  );
}
