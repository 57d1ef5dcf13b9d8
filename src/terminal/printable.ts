import { wordsOf, type Excerpt } from "../articles/excerpt.ts";

/** Control characters but for line break and tab, and the marks that turn the direction of what follows. */
const UNSAFE = /(?![\n\t])[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

/**
 * A text that a terminal shows and does not obey: control characters appear as their pictures (␛), so that an article
 * can neither clear the screen nor turn the reading direction of what stands around it.
 */
export function printable(text: string): string {
  return text.replace(UNSAFE, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x24_00 + code) : "␦";
  });
}

/** An article's words as a terminal shows them. */
export function printableWords(excerpt: Excerpt): string {
  return printable(wordsOf(excerpt));
}
