import type { NameMention } from "./name-mention.ts";
import type { Token } from "./token.ts";

/** What reading a subject needs of a paragraph: its tokens, and the names among them by their tokens. */
export interface ParagraphView {
  readonly tokens: readonly Token[];
  readonly names: readonly NameMention[];
}

/** The index of the first token of the sentence that a token is in. */
export function sentenceStart({ tokens }: ParagraphView, at: number): number {
  const sentence = tokens[at]?.sentence;
  let start = at;
  while (start > 0 && tokens[start - 1]?.sentence === sentence) start--;
  return start;
}

/** The index after the last token of the sentence that a token is in. */
export function sentenceEnd({ tokens }: ParagraphView, at: number): number {
  const sentence = tokens[at]?.sentence;
  let end = at;
  while (end < tokens.length && tokens[end]?.sentence === sentence) end++;
  return end;
}
