import { sliceOf } from "../src/text/span.ts";
import { splitSentences } from "../src/text/sentences.ts";
import { wordsIn } from "../src/text/words.ts";

/** The sentence of a text that shares most words with a question: the plainest way to pick one. */
export function holdsWordsOf(question: string, text: string): string {
  const wanted = lowerWords(question);
  const sentences = splitSentences(text).map((span) => sliceOf(text, span));
  const shared = sentences.map(
    (sentence) => [...lowerWords(sentence)].filter((word) => wanted.has(word)).length,
  );
  return sentences[shared.indexOf(Math.max(...shared))] ?? "";
}

function lowerWords(text: string): Set<string> {
  return new Set(wordsIn(text).map((word) => word.text.toLowerCase()));
}
