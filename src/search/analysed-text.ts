import type { Span } from "../text/span.ts";
import { signsOf } from "./answer-signs.ts";
import { searchWords } from "./search-words.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A text's words as numbers, in order: all that ranking looks at. */
export interface AnalysedText {
  /** The form of each word, as its vocabulary numbers it. */
  readonly forms: Int32Array;
  /** For each word, what it can be an answer to, as bits of answer-signs. */
  readonly signs: Uint16Array;
  /** For each sentence the index of its first word, and at last the number of words. */
  readonly sentenceStarts: Uint32Array;
}

/** Reads a text whose sentences are known; what stands outside them is read as part of the sentence before. */
export function analyse(text: string, sentences: readonly Span[], vocabulary: Vocabulary): AnalysedText {
  const words = searchWords(text);
  const starts: number[] = [];
  let at = 0;
  for (const { start } of sentences) {
    while (at < words.length && (words[at]?.start ?? start) < start) at++;
    starts.push(at);
  }
  return {
    forms: Int32Array.from(words, ({ form }) => vocabulary.learn(form)),
    signs: Uint16Array.from(words, (word, index) => signsOf(word, words[index - 1])),
    sentenceStarts: Uint32Array.from([...starts, words.length], (start) =>
      start === -1 ? words.length : start,
    ),
  };
}
