import type { Span } from "./span.ts";

/** A word as it stands in a text: its characters, and where. */
export interface Word extends Span {
  readonly text: string;
}

/**
 * Letters and digits, joined by a hyphen, apostrophe, point or comma that stands inside the word ("anak-anak", "1.500",
 * "S.H"), or by characters of no width, which texts from the web have there.
 */
const WORD = /[\p{L}\p{M}\p{N}]+(?:(?:[-'’.,]|[\u00AD\u200B-\u200D\u2060\uFEFF]+)[\p{L}\p{M}\p{N}]+)*/gu;

/** A script that writes no blanks between words: each character is taken as a word. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

/**
 * The words of a text in reading order. Punctuation is left out; compounds such as "anak-anak" are one word,
 * and characters of unspaced scripts are a word each.
 *
 * @example wordsIn("Harga 1.500 rupiah?").map((word) => word.text) // ["Harga", "1.500", "rupiah"]
 */
export function wordsIn(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    if (UNSPACED.test(match[0])) words.push(...characters(match[0], match.index));
    else words.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return words;
}

function characters(run: string, offset: number): readonly Word[] {
  const words: Word[] = [];
  let start = offset;
  for (const character of run) {
    words.push({ text: character, start, end: start + character.length });
    start += character.length;
  }
  return words;
}
