import type { Article } from "../articles/article.ts";
import { isBoilerplate } from "../articles/boilerplate.ts";
import { wordsOf, type Excerpt } from "../articles/excerpt.ts";
import { FUNCTION_WORDS, QUESTION_WORDS } from "../text/function-words.ts";
import { holds, type Span } from "../text/span.ts";
import { wordsIn } from "../text/words.ts";
import { leansOnSentenceBefore } from "./leans-on-sentence-before.ts";
import { outsideRunningQuotations } from "./outside-running-quotations.ts";

/** A sentence that a summary may use. */
export interface Candidate {
  readonly excerpt: Excerpt;
  /** Its characters. */
  readonly text: string;
  /** How many sentences of the article stand before it, usable or not. */
  readonly position: number;
  /** Every word, lower case. */
  readonly words: readonly string[];
  /** Its words that carry matter, each once, lower case. */
  readonly matter: ReadonlySet<string>;
  /** Whether it says nothing without the sentence before it; the article's first has none. */
  readonly leans: boolean;
}

/**
 * The sentences of an article that can stand on a page of their own, in its order: whole, with an end mark, the author's,
 * and not in the middle of a quotation.
 */
export function candidatesOf(article: Article): readonly Candidate[] {
  const candidates: Candidate[] = [];
  let position = 0;
  for (const paragraph of article.paragraphs) {
    const outside = outsideRunningQuotations(paragraph.text);
    for (const span of paragraph.sentences) {
      const candidate = candidateAt({ article, paragraph, span }, position);
      if (isUsable(candidate, outside)) candidates.push(candidate);
      position += 1;
    }
  }
  return candidates;
}

function candidateAt(excerpt: Excerpt, position: number): Candidate {
  const text = wordsOf(excerpt);
  const words = wordsIn(text).map((word) => word.text.toLowerCase());
  const matter = new Set(words.filter(carriesMatter));
  return { excerpt, text, position, words, matter, leans: position > 0 && leansOnSentenceBefore(text) };
}

function isUsable({ text, words, excerpt: { span } }: Candidate, outside: Span): boolean {
  return (
    words.length >= FEWEST_WORDS &&
    ENDED.test(text) &&
    !/^\p{Ll}/u.test(text) &&
    !isBoilerplate(text) &&
    holds(outside, span)
  );
}

/** Fewer words make an exclamation, not a sentence that informs. */
const FEWEST_WORDS = 3;

/** An end mark, with the quotation marks and brackets that close there; before those marks it may stand, or after. */
const ENDED = /[.!?…。！？]["”’»'“)\]」』]*$/u;

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
