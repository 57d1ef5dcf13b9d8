/**
 * A form for comparing only, never for showing: compatibility characters unified, case and diacritics dropped,
 * typographic apostrophes and dashes made plain, blanks collapsed.
 *
 * @example fold("  Jusuf  KALLA’s ") // "jusuf kalla's"
 */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[‘’ʼ`´]/gu, "'")
    .replace(/[‐‑‒–—―]/gu, "-")
    .replace(/\s+/gu, " ")
    .trim();
}
