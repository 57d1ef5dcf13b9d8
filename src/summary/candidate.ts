import type { Article } from "../articles/article.ts";
import { wordsOf, type Excerpt } from "../articles/excerpt.ts";
import { FUNCTION_WORDS, QUESTION_WORDS } from "../text/function-words.ts";
import { wordsIn } from "../text/words.ts";

/** A sentence that a summary may use. */
export interface Candidate {
  readonly excerpt: Excerpt;
  /** Its characters. */
  readonly text: string;
  /** How many sentences of the article stand before it, usable or not. */
  readonly position: number;
  /** Every word, lower case. */
  readonly words: readonly string[];
  /** The words that carry matter, lower case. */
  readonly matter: readonly string[];
}

/** The sentences of an article that can stand alone on a page, in its order: whole, with an end mark and paired quotation marks. */
export function candidatesOf(article: Article): readonly Candidate[] {
  return article.paragraphs
    .flatMap((paragraph) => paragraph.sentences.map((span): Excerpt => ({ article, paragraph, span })))
    .map(candidateAt)
    .filter(({ text, words }) => isWhole(text) && words.length >= FEWEST_WORDS);
}

function candidateAt(excerpt: Excerpt, position: number): Candidate {
  const text = wordsOf(excerpt);
  const words = wordsIn(text).map((word) => word.text.toLowerCase());
  return { excerpt, text, position, words, matter: words.filter(carriesMatter) };
}

/** Fewer words make an exclamation, not a sentence that informs. */
const FEWEST_WORDS = 3;

const ENDED = /[.!?…]["”’»'“)\]]*$/u;

function isWhole(text: string): boolean {
  return ENDED.test(text) && !/^[\p{Ll}]/u.test(text) && hasPairedMarks(text);
}

/** An odd mark says that the quotation goes on elsewhere. */
function hasPairedMarks(text: string): boolean {
  const straight = text.match(/"/gu)?.length ?? 0;
  const curly = text.match(/[“”„]/gu)?.length ?? 0;
  return (straight + curly) % 2 === 0;
}

/** Whether a lower-case word says something by itself. */
export function carriesMatter(word: string): boolean {
  return !GRAMMAR.some((list) => list.has(word)) && /\p{L}{2}|\p{N}/u.test(word);
}

const GRAMMAR: readonly ReadonlySet<string>[] = [
  FUNCTION_WORDS.id,
  FUNCTION_WORDS.en,
  QUESTION_WORDS.id,
  QUESTION_WORDS.en,
];
