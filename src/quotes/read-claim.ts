import { pairMarks } from "../text/quotation-marks.ts";
import { claimWords } from "./claim-words.ts";
import type { ComparedText } from "./changes.ts";

/** A claim as it was pasted: the words that are claimed, and what stands around them where they are within marks. */
export interface PastedClaim {
  readonly words: ComparedText;
  /** What stands outside the marks: mostly who is claimed to have said it. */
  readonly around: string;
}

/** A name and a colon ahead of the words, or a dash and a name after them. */
const NAMED_BEFORE = /^(?<around>(?:\p{Lu}[\p{L}.'’-]*\s?){1,5}):\s+(?=\S)/u;
const NAMED_AFTER = /\s+[-–—~]+\s*(?<around>(?:\p{Lu}[\p{L}.'’-]*\s?){1,5})$/u;

/**
 * Divides a pasted claim into what is claimed to be said and what stands around it. With quotation marks, the words are
 * those between them; without, a leading "Name:" or a trailing "— Name" is set aside.
 *
 * @example readClaim('"Kami datang," kata Ani').around // "kata Ani"
 */
export function readClaim(pasted: string): PastedClaim {
  const pairs = pairMarks(pasted);
  if (pairs.length > 0) {
    const within = (start: number): boolean =>
      pairs.some(({ words }) => words.start <= start && start < words.end);
    const words = claimWords(pasted);
    const around = words
      .filter(({ start }) => !within(start))
      .map(({ start, end }) => pasted.slice(start, end));
    return {
      words: { text: pasted, words: words.filter(({ start }) => within(start)) },
      around: around.join(" "),
    };
  }
  const before = NAMED_BEFORE.exec(pasted);
  const after = NAMED_AFTER.exec(pasted);
  const [from, to] = before ? [before[0].length, pasted.length] : [0, after?.index ?? pasted.length];
  const words = claimWords(pasted).filter(({ start, end }) => from <= start && end <= to);
  return { words: { text: pasted, words }, around: (before ?? after)?.groups?.["around"]?.trim() ?? "" };
}

/** The claimed words alone, a blank between them. */
export function claimedText({ words: { text, words } }: PastedClaim): string {
  return words.map((word) => text.slice(word.start, word.end)).join(" ");
}
