import type { NameMention } from "./name-mention.ts";
import { ROLE_HEADS } from "./name-words.ts";
import { DEMONSTRATIVES, PRONOUNS } from "./pronouns.ts";
import { BARE_CUES, isCue, VERB_PARTICLES } from "./reporting-words.ts";
import { roleBefore } from "./role-phrases.ts";
import type { ParagraphView } from "./sentence-view.ts";
import { CIRCUMSTANCE_HEADS, CLAUSE_LINKS, CONNECTIVES, DETERMINERS, PHRASE_ENDS } from "./small-words.ts";
import type { SpeakerMention } from "./speaker-mention.ts";
import {
  describedIn,
  describesSomebody,
  isOneOfSeveral,
  speaksItself,
  subjectAfter,
} from "./subject-after.ts";

/** Tokens between two commas, quotations or dashes. */
interface Segment {
  readonly from: number;
  readonly to: number;
}

/** As far before a verb as its subject is looked for, in tokens. */
const REACH = 90;

/**
 * The subject of the verb at a token: what stands right before it, or else before the circumstances and appositions that
 * commas set off, back to the beginning of the sentence.
 */
export function subjectBefore(view: ParagraphView, verb: number): SpeakerMention | undefined {
  let to = verb;
  while (isParticle(view, to - 1)) to--;
  const segments = segmentsBefore(view, to);
  const adjacent = segments.at(-1);
  const direct = adjacent?.to === to ? endingAt(view, adjacent) : undefined;
  if (direct) return direct;
  for (const [index, segment] of [...segments.entries()].toReversed()) {
    let owner = index;
    while (owner > 0 && isApposition(view, segments[owner - 1], segments[owner])) owner--;
    const subject = (owner < index && nameEnding(view, segments[owner])) || subjectAtStart(view, segment);
    if (subject) return subject;
  }
  return undefined;
}

function isParticle({ tokens }: ParagraphView, at: number): boolean {
  const token = tokens[at];
  return token?.kind === "word" && !token.capital && VERB_PARTICLES.has(token.folded);
}

function segmentsBefore(view: ParagraphView, to: number): readonly Segment[] {
  const segments: Segment[] = [];
  let from = Math.max(view.sentenceStart(Math.max(0, to - 1)), to - REACH);
  for (let at = from; at < to; at++) {
    const token = view.tokens[at];
    if (token?.kind === "quote" || (token?.kind === "mark" && token.text !== ".")) {
      if (at > from) segments.push({ from, to: at });
      from = at + 1;
    }
  }
  return to > from ? [...segments, { from, to }] : segments;
}

/** A subject that ends where the segment does, directly before its verb. */
function endingAt(view: ParagraphView, { from, to }: Segment): SpeakerMention | undefined {
  let end = to;
  while (end > from + 1 && view.tokens[end - 1]?.kind === "bracket") end--;
  const last = view.tokens[end - 1];
  if (!last) return undefined;
  if (PRONOUNS.has(last.folded))
    return { kind: "pronoun", span: { start: last.start, end: last.end }, word: last.folded };
  const name = view.nameOver(end - 1);
  if (!name || isObject(view, name) || (name.from < from && name.nameFrom >= from)) return undefined;
  if (name.kind === "person")
    return isOneOfSeveral(view, name) ? { kind: "several", span: name } : { kind: "named", span: name, name };
  const role = roleBefore(view.tokens, name.nameFrom);
  if (role && role.from >= from) return describedIn(view, withDeterminers(view, role.from, from), end);
  return speaksItself(view, from, name) ? { kind: "named", span: name, name } : undefined;
}

function withDeterminers({ tokens }: ParagraphView, at: number, from: number): number {
  let start = at;
  while (start > from && DETERMINERS.has(tokens[start - 1]?.folded ?? "")) start--;
  return start;
}

/** Whether a preposition makes the name part of another phrase: "… dengan Putin mengatakan". */
function isObject({ tokens }: ParagraphView, { from }: NameMention): boolean {
  const before = tokens[from - 1]?.folded ?? "";
  return PHRASE_ENDS.has(before) && !CLAUSE_LINKS.has(before);
}

/** Whether a segment describes the name before it: "salah satu kru kapal", "Romney's deputy director". */
function isApposition(
  view: ParagraphView,
  before: Segment | undefined,
  segment: Segment | undefined,
): boolean {
  const first = view.tokens[segment?.from ?? -1];
  if (!first) return false;
  if (first.capital)
    return /['’]s$/u.test(first.text) || (ROLE_HEADS.has(first.folded) && isNameAlone(view, before));
  return ROLE_HEADS.has(first.folded) || DETERMINERS.has(first.folded);
}

/** Whether a segment is a name and nothing else, so that an office after it is its holder's: "Andi Rahman, Ketua RT 5, …". */
function isNameAlone(view: ParagraphView, segment: Segment | undefined): boolean {
  if (!segment) return false;
  const name = view.nameOver(segment.to - 1);
  return name?.kind === "person" && name.from <= segment.from && name.words.length > 1;
}

/** A name alone between commas, to which a description was set apart: "Sasa, salah satu kru kapal, mengungkapkan". */
function nameEnding(view: ParagraphView, segment: Segment | undefined): SpeakerMention | undefined {
  if (!segment) return undefined;
  let end = segment.to;
  while (end > segment.from + 1 && view.tokens[end - 1]?.kind === "bracket") end--;
  const name = view.nameOver(end - 1);
  if (name?.kind !== "person" || isObject(view, name)) return undefined;
  return { kind: "named", span: name, name };
}

/** The subject with which a sentence begins, behind phrases of circumstance that commas set off. */
export function leadingSubject(view: ParagraphView, from: number, to: number): SpeakerMention | undefined {
  for (const segment of segmentsBefore(view, Math.min(to, from + REACH))) {
    const subject = subjectAtStart(view, { from: segment.from, to });
    if (subject || !isCircumstance(view, segment)) return subject;
  }
  return undefined;
}

function isCircumstance({ tokens }: ParagraphView, { from }: Segment): boolean {
  const word = tokens[from]?.folded ?? "";
  return CIRCUMSTANCE_HEADS.has(word) || CONNECTIVES.has(word);
}

/** The subject that a segment begins with, once connectives are passed over; nothing in a phrase of circumstance. */
export function subjectAtStart(view: ParagraphView, { from, to }: Segment): SpeakerMention | undefined {
  let at = from;
  while (at < to && isConnective(view, at)) at++;
  const first = view.tokens[at];
  if (!first || at >= to || (CIRCUMSTANCE_HEADS.has(first.folded) && !view.nameFrom(at))) return undefined;
  const subject = subjectAfter(view, at, to);
  if (subject?.kind === "named") {
    const { name } = subject;
    return at === name.from ||
      at === name.nameFrom ||
      describesSomebody(wordsBetween(view, at, name.nameFrom))
      ? subject
      : undefined;
  }
  if (subject?.kind === "described") return canSpeak(view, subject.words, at) ? subject : undefined;
  return subject;
}

/** A description is believed if it has an office or "itu", or if it is short and its verb follows at once. */
function canSpeak({ tokens }: ParagraphView, words: readonly string[], at: number): boolean {
  if (describesSomebody(words) || DEMONSTRATIVES.has(words.at(-1) ?? "")) return true;
  const next = tokens[at + words.length];
  return (
    words.length <= 2 &&
    next !== undefined &&
    INDONESIAN_VERB.test(next.folded) &&
    isCue(next.folded) &&
    words.every((word) => !/^(?:me|di|ber|ter|se)\p{L}{4}/u.test(word))
  );
}

const INDONESIAN_VERB = /^(?:me|ber)\p{L}{3,}|^bilang$/u;

function isConnective(view: ParagraphView, at: number): boolean {
  const token = view.tokens[at];
  if (token?.kind !== "word" || view.nameFrom(at)) return false;
  return CONNECTIVES.has(token.folded) || BARE_CUES.has(token.folded);
}

function wordsBetween({ tokens }: ParagraphView, from: number, to: number): readonly string[] {
  return tokens.slice(from, to).map(({ folded }) => folded);
}
