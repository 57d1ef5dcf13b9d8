import { pairMarks } from "../text/quotation-marks.ts";
import type { Span } from "../text/span.ts";
import type { ComparedText } from "./changes.ts";
import { claimWords, type ClaimWord } from "./claim-words.ts";
import { attributionIn } from "./pasted-attribution.ts";
import { ACCORDING, isCue } from "./reporting-words.ts";

/** A claim as it was pasted: the words that are claimed, and what stands around them. */
export interface PastedClaim {
  readonly words: ComparedText;
  /** What stands beside the words: mostly who is claimed to have said them. */
  readonly around: string;
}

/** As many words beside marked ones name a speaker without a reporting word. */
const BARE_NAME = 6;

/**
 * Divides a pasted claim into what is claimed to be said and what stands around it. With quotation marks around most of
 * it, or around what a reporting word stands beside, the words are those between the marks; otherwise what says whose
 * words they are is set aside: "Name:", "— Name", ", kata Name", "Menurut Name,", "Name said that".
 *
 * @example readClaim('"Kami datang," kata Ani').around // "kata Ani"
 */
export function readClaim(pasted: string): PastedClaim {
  const marked = markedWords(pasted);
  if (marked) return marked;
  const { words, around } = attributionIn(pasted);
  const within = claimWords(pasted).filter(({ start, end }) => words.start <= start && end <= words.end);
  return { words: { text: pasted, words: within }, around };
}

/** The claimed words alone, a blank between them. */
export function claimedText({ words: { text, words } }: PastedClaim): string {
  return words.map((word) => text.slice(word.start, word.end)).join(" ");
}

/** The words between marks, unless these hold no more than a title or a term within the claim. */
function markedWords(pasted: string): PastedClaim | undefined {
  const pairs = pairMarks(pasted);
  const isWithin = ({ start }: Span): boolean =>
    pairs.some(({ words }) => words.start <= start && start < words.end);
  const all = claimWords(pasted);
  const words = all.filter(isWithin);
  const outside = all.filter((word) => !isWithin(word));
  const isTerm = outside.length > Math.max(BARE_NAME, words.length) && !outside.some(isReporting);
  if (words.length === 0 || isTerm) return undefined;
  const around = outside.map(({ start, end }) => pasted.slice(start, end)).join(" ");
  return { words: { text: pasted, words }, around };
}

function isReporting({ form }: ClaimWord): boolean {
  return isCue(form) || ACCORDING.has(form);
}
