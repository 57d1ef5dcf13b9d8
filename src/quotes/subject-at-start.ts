import { isActiveVerb, isAffixedVerb } from "./affixed-verb.ts";
import { describesSomebody } from "./description.ts";
import { BODY_HEADS } from "./name-words.ts";
import { DEMONSTRATIVES } from "./pronouns.ts";
import { BARE_CUES, CLAUSE_CUES, isCue } from "./reporting-words.ts";
import { segmentsBefore, SUBJECT_REACH, type Segment } from "./segments.ts";
import type { ParagraphView } from "./sentence-view.ts";
import { CIRCUMSTANCE_HEADS, CONNECTIVES, PHRASE_ENDS } from "./small-words.ts";
import type { SpeakerMention } from "./speaker-mention.ts";
import { subjectAfter } from "./subject-after.ts";
import type { Token } from "./token.ts";

/** The subject that a segment begins with, once connectives are passed over; nothing in a phrase of circumstance. */
export function subjectAtStart(view: ParagraphView, { from, to }: Segment): SpeakerMention | undefined {
  let at = from;
  if (opensClause(view, from)) return undefined;
  while (at < to && isConnective(view, at)) at++;
  const first = view.tokens[at];
  if (!first || at >= to || (CIRCUMSTANCE_HEADS.has(first.folded) && !view.nameFrom(at))) return undefined;
  const subject = subjectAfter(view, at, to);
  if (subject?.kind === "named" && !opensWith(view, at, subject)) return undefined;
  if (subject?.kind === "described" && !canSpeak(view, subject.words, at)) return undefined;
  return subject;
}

/** "Saat hal itu disinggung, …" is a clause of its own; "saat ini …" is not. */
function opensClause({ tokens }: ParagraphView, at: number): boolean {
  return TIMES.has(tokens[at]?.folded ?? "") && !DEMONSTRATIVES.has(tokens[at + 1]?.folded ?? "");
}

const TIMES: ReadonlySet<string> = new Set("saat ketika".split(" "));

/** The subject with which a sentence begins, behind phrases of circumstance that commas set off. */
export function leadingSubject(view: ParagraphView, from: number, to: number): SpeakerMention | undefined {
  const segments = segmentsBefore(view, Math.min(to, from + SUBJECT_REACH));
  for (const [index, segment] of segments.entries()) {
    const first = subjectAtStart(view, { from: segment.from, to });
    const subject =
      first?.kind === "described" ? (holderAfter(view, segments.slice(index + 1)) ?? first) : first;
    const isDateline =
      subject?.kind === "named" && subject.name.kind === "body" && subject.name.to >= segment.to - 1;
    if (!isDateline && (subject || !isCircumstance(view, segment))) return subject;
  }
  return undefined;
}

/** The name set apart behind an office and the bodies that it is of: "Direktur Jenderal, Kementerian Kelautan, Ani Lestari …". */
function holderAfter(view: ParagraphView, segments: readonly Segment[]): SpeakerMention | undefined {
  for (const { from, to } of segments.slice(0, 2)) {
    const name = view.nameFrom(from);
    if (name?.kind === "person" && name.words.length > 1) return subjectAfter(view, from, to);
    if (!BODY_HEADS.has(view.tokens[from]?.folded ?? "")) return undefined;
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
  const ahead = tokens.slice(at, name.nameFrom);
  return describesSomebody(ahead.map(({ folded }) => folded)) || isSomebodys(ahead);
}

/** "His co-host James Feld": a possessive and a noun or two. */
function isSomebodys([first, ...others]: readonly Token[]): boolean {
  const isPlain = others.every(
    ({ kind, capital, folded }) => kind === "word" && !capital && !PHRASE_ENDS.has(folded),
  );
  return POSSESSIVES.has(first?.folded ?? "") && isPlain && others.length > 0 && others.length < 3;
}

const POSSESSIVES: ReadonlySet<string> = new Set("his her their our its".split(" "));

/** "A man said …" brings somebody in. */
const SOMEBODY: ReadonlySet<string> = new Set("a an one another".split(" "));

/** A description is believed if it has an office or "itu", or if it is short and its verb follows at once. */
function canSpeak({ tokens }: ParagraphView, words: readonly string[], at: number): boolean {
  if (describesSomebody(words) || DEMONSTRATIVES.has(words.at(-1) ?? "")) return true;
  const next = tokens[at + words.length]?.folded ?? "";
  if (SOMEBODY.has(words[0] ?? "") && words.length <= 6 && CLAUSE_CUES.has(next)) return true;
  return (
    words.length <= 2 &&
    !words.some((word) => word.endsWith("nya")) &&
    isCue(next) &&
    isActiveVerb(next) &&
    !words.some(isAffixedVerb)
  );
}
