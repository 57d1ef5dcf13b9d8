import { isActiveVerb, isAffixedVerb } from "./affixed-verb.ts";
import { describesSomebody } from "./description.ts";
import { DEMONSTRATIVES } from "./pronouns.ts";
import { BARE_CUES, isCue } from "./reporting-words.ts";
import { segmentsBefore, SUBJECT_REACH, type Segment } from "./segments.ts";
import type { ParagraphView } from "./sentence-view.ts";
import { CIRCUMSTANCE_HEADS, CONNECTIVES } from "./small-words.ts";
import type { SpeakerMention } from "./speaker-mention.ts";
import { subjectAfter } from "./subject-after.ts";

/** The subject that a segment begins with, once connectives are passed over; nothing in a phrase of circumstance. */
export function subjectAtStart(view: ParagraphView, { from, to }: Segment): SpeakerMention | undefined {
  let at = from;
  while (at < to && isConnective(view, at)) at++;
  const first = view.tokens[at];
  if (!first || at >= to || (CIRCUMSTANCE_HEADS.has(first.folded) && !view.nameFrom(at))) return undefined;
  const subject = subjectAfter(view, at, to);
  if (subject?.kind === "named" && !opensWith(view, at, subject)) return undefined;
  if (subject?.kind === "described" && !canSpeak(view, subject.words, at)) return undefined;
  return subject;
}

/** The subject with which a sentence begins, behind phrases of circumstance that commas set off. */
export function leadingSubject(view: ParagraphView, from: number, to: number): SpeakerMention | undefined {
  for (const segment of segmentsBefore(view, Math.min(to, from + SUBJECT_REACH))) {
    const subject = subjectAtStart(view, { from: segment.from, to });
    const isDateline =
      subject?.kind === "named" && subject.name.kind === "body" && subject.name.to >= segment.to - 1;
    if (!isDateline && (subject || !isCircumstance(view, segment))) return subject;
  }
  return undefined;
}

function isConnective(view: ParagraphView, at: number): boolean {
  const token = view.tokens[at];
  if (token?.kind !== "word" || view.nameFrom(at)) return false;
  return CONNECTIVES.has(token.folded) || BARE_CUES.has(token.folded);
}

function isCircumstance({ tokens }: ParagraphView, { from }: Segment): boolean {
  const word = tokens[from]?.folded ?? "";
  return CIRCUMSTANCE_HEADS.has(word) || CONNECTIVES.has(word);
}

/** Whether nothing but an office stands before the name. */
function opensWith(
  { tokens }: ParagraphView,
  at: number,
  { name }: Extract<SpeakerMention, { readonly kind: "named" }>,
): boolean {
  if (at === name.from || at === name.nameFrom) return true;
  return describesSomebody(tokens.slice(at, name.nameFrom).map(({ folded }) => folded));
}

/** A description is believed if it has an office or "itu", or if it is short and its verb follows at once. */
function canSpeak({ tokens }: ParagraphView, words: readonly string[], at: number): boolean {
  if (describesSomebody(words) || DEMONSTRATIVES.has(words.at(-1) ?? "")) return true;
  const next = tokens[at + words.length]?.folded ?? "";
  return words.length <= 2 && isCue(next) && isActiveVerb(next) && !words.some(isAffixedVerb);
}
