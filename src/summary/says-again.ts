/** The words that carry a sentence's matter. */
interface Telling {
  readonly matter: ReadonlySet<string>;
}

/**
 * Whether the shorter of two sentences says what the other says: three quarters of the words that carry its matter are
 * the other's too. Where there are fewer than four, nothing can be said of it.
 */
export function saysAgain(one: Telling, other: Telling): boolean {
  const [shorter, longer] =
    one.matter.size <= other.matter.size ? [one.matter, other.matter] : [other.matter, one.matter];
  if (shorter.size < 4) return false;
  let shared = 0;
  for (const word of shorter) if (longer.has(word)) shared += 1;
  return shared >= 0.75 * shorter.size;
}
