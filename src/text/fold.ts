/**
 * A form for comparing only, never for showing: compatibility characters unified, case and diacritics dropped,
 * typographic apostrophes and dashes made plain, characters of no width left out, blanks collapsed.
 *
 * @example fold("  Jusuf  KALLA’s ") // "jusuf kalla's"
 */
export function fold(text: string): string {
  const plain = IS_ASCII.test(text) ? text : text.normalize("NFKD").replace(/\p{M}+/gu, "");
  return plain
    .toLowerCase()
    .replace(NO_WIDTH, "")
    .replace(/[‘’ʼ`´]/gu, "'")
    .replace(/[‐‑‒–—―]/gu, "-")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Soft hyphens and joiners, which are not seen. */
const NO_WIDTH = /[\u00AD\u200B-\u200D\u2060\uFEFF]+/gu;

/** Most words are: they need no unifying. */
const IS_ASCII = /^[ -~]*$/u;
