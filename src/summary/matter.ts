import { FUNCTION_WORDS, QUESTION_WORDS } from "../text/function-words.ts";

/** Whether a lower-case word says something by itself. */
export function carriesMatter(word: string): boolean {
  return !GRAMMAR.some((list) => list.has(word)) && /\p{L}{2}|\p{N}|\p{Lo}/u.test(word);
}

const GRAMMAR: readonly ReadonlySet<string>[] = [
  FUNCTION_WORDS.id,
  FUNCTION_WORDS.en,
  QUESTION_WORDS.id,
  QUESTION_WORDS.en,
];
