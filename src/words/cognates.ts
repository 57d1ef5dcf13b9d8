import type { CognateRule } from "./cognate-rule.ts";
import { ENGLISH_TO_INDONESIAN } from "./cognates-from-english.ts";
import { INDONESIAN_TO_ENGLISH } from "./cognates-from-indonesian.ts";

/**
 * How a folded lower-case word would be spelled in the other language if both had it from one root; the likeliest first,
 * eight at most, and never the word itself. They are guesses by rule: look each up before it is used.
 *
 * @example cognatesOf("resolution", "en")[0] // "resolusi"
 */
export function cognatesOf(word: string, from: "en" | "id"): readonly string[] {
  if (word.length < SHORTEST || word.length > LONGEST || !/^[a-z]+$/u.test(word)) return [];
  let spellings: readonly Spelling[] = [{ text: "", unlikely: 0 }];
  for (let at = 0; at < word.length;) {
    const { length, written } = readAt(word, at, RULES[from]);
    spellings = continued(spellings, written);
    at += length;
  }
  const texts = new Set(spellings.map(({ text }) => text));
  return [...texts].filter((text) => text !== word && text.length >= SHORTEST - 1);
}

/** Shorter words agree by accident, longer ones are no words. */
const SHORTEST = 5;
const LONGEST = 40;

/** Spellings followed at once. */
const MOST = 8;

/** A beginning of the word as the other language may spell it, and how many less likely choices are in it. */
interface Spelling {
  readonly text: string;
  readonly unlikely: number;
}

interface Rule {
  readonly read: RegExp;
  readonly written: readonly string[];
}

const RULES = { en: compiled(ENGLISH_TO_INDONESIAN), id: compiled(INDONESIAN_TO_ENGLISH) };

function compiled(rules: readonly CognateRule[]): readonly Rule[] {
  return rules.map(([read, written]) => ({ read: new RegExp(read, "uy"), written }));
}

/** What the first rule that fits at a place reads there and may write for it; a letter without rule stays. */
function readAt(
  word: string,
  at: number,
  rules: readonly Rule[],
): { readonly length: number; readonly written: readonly string[] } {
  for (const { read, written } of rules) {
    read.lastIndex = at;
    const match = read.exec(word);
    if (match?.[0]) {
      return {
        length: match[0].length,
        written: written.map((text) => text.replaceAll("$1", match[1] ?? "")),
      };
    }
  }
  return { length: 1, written: [word.charAt(at)] };
}

/** The likeliest continuations of some spellings by one of several texts. */
function continued(spellings: readonly Spelling[], written: readonly string[]): readonly Spelling[] {
  return spellings
    .flatMap(({ text, unlikely }) =>
      written.map((next, rank) => ({ text: text + next, unlikely: unlikely + rank })),
    )
    .toSorted((a, b) => a.unlikely - b.unlikely)
    .slice(0, MOST);
}
