import { isAffixedVerb } from "./affixed-verb.ts";
import { BODY_HEADS, ROLE_HEADS } from "./name-words.ts";
import { DEMONSTRATIVES } from "./pronouns.ts";
import { DOCUMENTS } from "./reporting-words.ts";
import type { ParagraphView } from "./sentence-view.ts";
import { ARTICLES, DETERMINERS } from "./small-words.ts";
import type { SpeakerMention } from "./speaker-mention.ts";

/** As many tokens as may stand between a description and its "itu": "Ketua RT 21, Kelurahan Belo, itu". */
const REACH = 7;

/** A description without a name, from one token up to another; nothing where a verb begins. */
export function describedIn(view: ParagraphView, from: number, end: number): SpeakerMention | undefined {
  const phrase = view.tokens.slice(from, end);
  const [first] = phrase;
  const last = phrase.at(-1);
  if (!first || !last || !phrase.some(({ kind }) => kind === "word") || isAffixedVerb(first.folded))
    return undefined;
  const pointsBack = DEMONSTRATIVES.has(last.folded) || isPointedBack(view, end);
  const span = { start: first.start, end: last.end };
  return { kind: "described", span, words: phrase.map(({ folded }) => folded), pointsBack };
}

/** Whether "itu" follows behind a place or a title that belongs to the description. */
function isPointedBack(view: ParagraphView, end: number): boolean {
  for (let at = end; at < Math.min(end + REACH, view.sentenceEnd(end)); at++) {
    const token = view.tokens[at];
    if (at > end && token && DEMONSTRATIVES.has(token.folded)) return true;
    if (!token || token.text === "." || (token.kind === "word" && !token.capital)) return false;
  }
  return false;
}

/** Whether words can describe a speaker at all: an office, a determiner, a body's head or a writing is among them. */
export function describesSomebody(words: readonly string[]): boolean {
  return words.some(
    (word) =>
      ROLE_HEADS.has(word) ||
      (word.endsWith("s") && ROLE_HEADS.has(word.slice(0, -1))) ||
      BODY_HEADS.has(word) ||
      DOCUMENTS.has(word) ||
      (DETERMINERS.has(word) && !ARTICLES.has(word)),
  );
}
