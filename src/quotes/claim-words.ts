import { fold } from "../text/fold.ts";
import type { Span } from "../text/span.ts";

/** A word to be compared: its folded form, and where it stands. */
export interface ClaimWord extends Span {
  readonly form: string;
}

/** Letters and digits; figures keep the points and commas inside them, words their apostrophes. Hyphens divide, as blanks do. */
const WORD = /\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** The words of a text as they are compared: whatever its marks, case and spacing. */
export function claimWords(text: string): readonly ClaimWord[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    form: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
