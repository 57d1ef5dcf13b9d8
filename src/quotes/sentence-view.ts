import type { NameMention } from "./name-mention.ts";
import type { Token } from "./token.ts";

/** What reading a subject needs of a paragraph: its tokens, the names among them, and where sentences begin and end. */
export interface ParagraphView {
  readonly tokens: readonly Token[];
  /** The mention, office and degrees included, that covers a token. */
  nameOver(at: number): NameMention | undefined;
  /** The mention whose name begins with a token. */
  nameFrom(at: number): NameMention | undefined;
  /** The token that begins at an offset of the paragraph. */
  tokenAt(start: number): number | undefined;
  /** The first token of the sentence of a token. */
  sentenceStart(at: number): number;
  /** The token after the last of the sentence of a token. */
  sentenceEnd(at: number): number;
}

/** Looks up names and sentences once, so that asking for them costs nothing however long the paragraph is. */
export function viewOf(tokens: readonly Token[], names: readonly NameMention[]): ParagraphView {
  const over = new Map<number, NameMention>();
  const from = new Map<number, NameMention>();
  for (const name of names) {
    from.set(name.nameFrom, name);
    for (let at = name.from; at < name.to; at++) if (at >= name.nameFrom || !over.has(at)) over.set(at, name);
  }
  const bounds = new Map<number, { readonly start: number; readonly end: number }>();
  for (const [at, { sentence }] of tokens.entries())
    bounds.set(sentence, { start: bounds.get(sentence)?.start ?? at, end: at + 1 });
  const starts = new Map(tokens.map(({ start }, at) => [start, at]));
  const boundsAt = (at: number): { readonly start: number; readonly end: number } =>
    bounds.get(tokens[at]?.sentence ?? -1) ?? { start: at, end: at };
  return {
    tokens,
    nameOver: (at) => over.get(at),
    nameFrom: (at) => from.get(at),
    tokenAt: (start) => starts.get(start),
    sentenceStart: (at) => boundsAt(at).start,
    sentenceEnd: (at) => boundsAt(at).end,
  };
}
