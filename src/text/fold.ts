/**
 * A form for comparing only, never for showing: compatibility characters unified, case and diacritics dropped,
 * typographic apostrophes and dashes made plain, blanks collapsed.
 *
 * @example fold("  Jusuf  KALLA’s ") // "jusuf kalla's"
 */
export function fold(text: string): string {
  const plain = IS_ASCII.test(text) ? text : text.normalize("NFKD").replace(/\p{M}+/gu, "");
  return plain
    .toLowerCase()
    .replace(/[‘’ʼ`´]/gu, "'")
    .replace(/[‐‑‒–—―]/gu, "-")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Most words are: they need no unifying. */
const IS_ASCII = /^[ -~]*$/u;
