import { isAffixedVerb } from "./affixed-verb.ts";
import { BODY_HEADS, ROLE_HEADS } from "./name-words.ts";
import { isPluralOffice } from "./plural-office.ts";
import { DEMONSTRATIVES } from "./pronouns.ts";
import { COLLECTIVES, DOCUMENTS } from "./reporting-words.ts";
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
  if (
    !first ||
    !last ||
    !phrase.some(({ kind, text }) => kind === "word" && /\p{L}/u.test(text)) ||
    isAffixedVerb(first.folded)
  )
    return undefined;
  if (phrase.length === 1 && NOBODY.has(first.folded)) return undefined;
  if (!first.capital && /^\p{L}{4,}ing$/u.test(first.folded) && !ROLE_HEADS.has(first.folded))
    return undefined;
  const pointsBack = DEMONSTRATIVES.has(last.folded) || isPointedBack(view, end);
  const span = { start: first.start, end: last.end };
  return { kind: "described", span, words: phrase.map(({ folded }) => folded), pointsBack };
}

/** Determiners that by themselves mean nobody in particular: "one must", "those who hope"; folded. */
const NOBODY: ReadonlySet<string> = new Set(
  "one another a an the this that these those his her their our two three sang si para".split(" "),
);

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
      isPluralOffice(word) ||
      BODY_HEADS.has(word) ||
      DOCUMENTS.has(word) ||
      COLLECTIVES.has(word) ||
      (DETERMINERS.has(word) && !ARTICLES.has(word)),
  );
}
