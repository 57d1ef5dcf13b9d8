import { distance } from "fastest-levenshtein";
import { fold } from "./fold.ts";
import { wordsIn } from "./words.ts";

/** What a typed name stands for among known ones. */
export interface NameMatches {
  /** The names meant, as they are known; none where nothing is near enough to be meant. */
  readonly meant: readonly string[];
  /** Where none is meant, the nearest few, nearest first, to offer. */
  readonly nearest: readonly string[];
}

/**
 * Finds which of some names somebody means. The whole name wins over a part ("Putin"), a part over a misspelling
 * ("Puttin"); at each step all names that fit are meant, for it is not ours to choose between two people. Of people a
 * single word is always taken for a part: one is called "Prabowo" here and "Prabowo Subianto" there.
 */
export function matchNames(
  typed: string,
  names: readonly string[],
  { ofPeople = false }: { readonly ofPeople?: boolean } = {},
): NameMatches {
  const wanted = fold(typed);
  const words = foldedWords(typed);
  const isPart = ofPeople && words.length === 1;
  const known = names.map((name) => ({ name, folded: fold(name), words: foldedWords(name) }));
  const tests: readonly ((candidate: (typeof known)[number]) => boolean)[] = [
    ({ folded }) => !isPart && folded === wanted,
    (candidate) => words.length > 0 && words.every((word) => candidate.words.includes(word)),
    (candidate) =>
      words.length > 0 && words.every((word) => candidate.words.some((other) => isMisspelling(word, other))),
  ];
  for (const test of tests) {
    const meant = known.filter(test).map(({ name }) => name);
    if (meant.length > 0) return { meant, nearest: [] };
  }
  const ranked = known.map(({ name, folded }) => ({
    name,
    far: distance(wanted, folded) / Math.max(wanted.length, folded.length, 1),
  }));
  return {
    meant: [],
    nearest: ranked
      .toSorted((a, b) => a.far - b.far)
      .slice(0, OFFERED)
      .map(({ name }) => name),
  };
}

/** How many names are offered where none is meant. */
const OFFERED = 3;

/** The words of a name as they are compared. */
function foldedWords(name: string): readonly string[] {
  return wordsIn(fold(name)).map((word) => word.text);
}

/** One slip in a word of four letters, two in a word of eight; shorter words must be right. Two letters swapped are one slip. */
function isMisspelling(word: string, other: string): boolean {
  const allowed = Math.min(2, Math.floor(Math.min(word.length, other.length) / 4));
  if (allowed === 0 || Math.abs(word.length - other.length) > allowed) return false;
  const far = distance(word, other);
  return far <= allowed || (far === 2 && sortedLetters(word) === sortedLetters(other));
}

function sortedLetters(word: string): string {
  return word.split("").toSorted().join("");
}
