import type { Span } from "../text/span.ts";
import { searchWords, type SearchWord } from "../words/search-words.ts";
import { subjectLength } from "./subject-length.ts";

/** A text's words as numbers, in order: all that ranking looks at, in six bytes a word. */
export interface AnalysedText {
  /** The form of each word, as what was learnt numbers it. */
  readonly forms: Int32Array;
  /** For each word how it stands there, as bits of {@link MARK}. */
  readonly marks: Uint8Array;
  /** For each sentence the index of its first word, and at last the number of words. */
  readonly sentenceStarts: Uint32Array;
  /** How many words the text opens with before it says something of them; 0 where that is unclear. */
  readonly subject: number;
}

/** What gives each form of a word its number, now if it is new. */
export interface Forms {
  learn(form: string): number;
}

/** How a word stands in its text, each a bit. */
export const MARK = {
  capital: 1,
  /** Part of a date in figures: 24/9. */
  date: 2,
  /** Alone in brackets: (32). */
  alone: 4,
  /** Before a percent sign. */
  percent: 8,
  /** Before a comma, before a question mark, be it behind a closing mark. */
  comma: 16,
  asks: 32,
} as const;

/** A comma and a question mark, and what may stand between a word and them. */
const COMMA = /^["”’)\]]*,/u;
const ASKS = /^["”’)\]]*\?/u;

/** A text without words. One for all: most paragraphs stand under no heading. */
export const NO_WORDS: AnalysedText = {
  forms: new Int32Array(0),
  marks: new Uint8Array(0),
  sentenceStarts: Uint32Array.of(0),
  subject: 0,
};

const CAPITAL = /^\p{Lu}/u;

/** Reads a text whose sentences are known; what stands outside them is read as part of the sentence before. */
export function analyse(text: string, sentences: readonly Span[], known: Forms): AnalysedText {
  const words = searchWords(text);
  return {
    forms: Int32Array.from(words, ({ form }) => known.learn(form)),
    marks: Uint8Array.from(words, (word) => marksOf(word, text)),
    sentenceStarts: Uint32Array.from([...firstWords(sentences, words), words.length]),
    subject: subjectLength(text, words),
  };
}

function marksOf({ start, end }: Span, text: string): number {
  const first = text[start] ?? "";
  const isDigit = first >= "0" && first <= "9";
  const isDate = isDigit && (text[end] === "/" || text[start - 1] === "/");
  return (
    (CAPITAL.test(first) ? MARK.capital : 0) |
    (isDate ? MARK.date : 0) |
    (text[start - 1] === "(" && text[end] === ")" ? MARK.alone : 0) |
    (isDigit && text[end] === "%" ? MARK.percent : 0) |
    (COMMA.test(text.slice(end, end + 4)) ? MARK.comma : 0) |
    (ASKS.test(text.slice(end, end + 4)) ? MARK.asks : 0)
  );
}

function firstWords(sentences: readonly Span[], words: readonly SearchWord[]): readonly number[] {
  let at = 0;
  return sentences.map(({ start }) => {
    while (at < words.length && (words[at]?.start ?? start) < start) at++;
    return at;
  });
}
