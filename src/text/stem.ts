import { stemmer } from "stemmer";
import { regularEnglish } from "./irregular-english.ts";
import type { Language } from "./language.ts";
import { stemIndonesian } from "./stem-indonesian.ts";

/**
 * What the forms of a word have in common in its language; a word of another language is its own stem. The word is
 * folded already. Remembered, because a text repeats its words.
 *
 * @example stemOf("menyerang", "id") // "serang"
 */
export function stemOf(word: string, language: Language): string {
  if (language === "und" || !LATIN.test(word)) return word;
  const memory = MEMORY[language];
  const known = memory.get(word);
  if (known !== undefined) return known;
  const stem = language === "id" ? stemIndonesian(word) : stemmer(regularEnglish(word));
  if (memory.size >= REMEMBERED) memory.clear();
  memory.set(word, stem);
  return stem;
}

/** Numbers, abbreviations with points and other scripts have no endings to strip; words beyond any language's length are no words. */
const LATIN = /^[a-z]{3,40}$/u;

/** Distinct words remembered for each language, a few megabytes. */
const REMEMBERED = 100_000;

const MEMORY = { id: new Map<string, string>(), en: new Map<string, string>() } as const;
