import { describedIn } from "./description.ts";
import { nameInPhrase } from "./name-in-phrase.ts";
import { endOfNounPhrase } from "./noun-phrase.ts";
import { DEMONSTRATIVES, PRONOUNS } from "./pronouns.ts";
import type { ParagraphView } from "./sentence-view.ts";
import { QUESTION_WORDS } from "./small-words.ts";
import type { SpeakerMention } from "./speaker-mention.ts";

/** "… band asal Sembilang Teduh Raya itu": a name right before "itu" ends a description whose beginning is not here. */
function isNamePointedAt(view: ParagraphView, at: number, end: number): boolean {
  const name = view.nameFrom(at);
  return name !== undefined && name.to === end - 1 && DEMONSTRATIVES.has(view.tokens[end - 1]?.folded ?? "");
}

/** As many tokens as the mention of a speaker may have. */
const LONGEST = 28;

/** The speaker whose mention begins at a token and ends before another, as after "kata" or "said"; nothing where none does. */
export function subjectAfter(
  view: ParagraphView,
  at: number,
  limit: number = view.tokens.length,
): SpeakerMention | undefined {
  const first = view.tokens[at];
  if (
    at >= limit ||
    QUESTION_WORDS.has(first?.folded ?? "") ||
    (first?.kind !== "word" && first?.kind !== "bracket")
  )
    return undefined;
  if (PRONOUNS.has(first.folded))
    return { kind: "pronoun", span: { start: first.start, end: first.end }, word: first.folded };
  const end = endOfNounPhrase(view, at, Math.min(limit, view.sentenceEnd(at), at + LONGEST));
  if (isNamePointedAt(view, at, end)) return undefined;
  return end === at ? undefined : (nameInPhrase(view, at, end) ?? describedIn(view, at, end));
}
