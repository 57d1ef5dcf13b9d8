import { isTransitiveVerb } from "./affixed-verb.ts";
import { isObject, nameDescribedBy } from "./apposition.ts";
import { antecedentOf, clauseSubject, isRelative, hasOwnVerb, hidesSubject } from "./clause-subject.ts";
import { describedIn } from "./description.ts";
import { belongsToThing, namedAs, speaksItself } from "./name-in-phrase.ts";
import type { NameMention } from "./name-mention.ts";
import { ROLE_HEADS } from "./name-words.ts";
import { PRONOUNS, DEMONSTRATIVES } from "./pronouns.ts";
import { VERB_PARTICLES } from "./reporting-words.ts";
import { roleBefore } from "./role-phrases.ts";
import { segmentsBefore, type Segment } from "./segments.ts";
import type { ParagraphView } from "./sentence-view.ts";
import { DETERMINERS } from "./small-words.ts";
import type { SpeakerMention } from "./speaker-mention.ts";
import { subjectAtStart } from "./subject-at-start.ts";

/**
 * The subject of the verb at a token: what stands right before it, or else before the circumstances and appositions that
 * commas set off, back to the beginning of the sentence.
 */
export function subjectBefore(view: ParagraphView, verb: number): SpeakerMention | undefined {
  let to = verb;
  while (isParticle(view, to - 1)) to--;
  if (isRelative(view, to)) return antecedentOf(view, to);
  const segments = segmentsBefore(view, to);
  const adjacent = segments.at(-1);
  const beside =
    adjacent?.to === to ? (subjectAtEnd(view, adjacent) ?? clauseSubject(view, adjacent)) : undefined;
  if (beside) return beside;
  if (adjacent?.to === to && endsList(view, adjacent)) return undefined;
  for (const [index, segment] of [...segments.entries()].toReversed()) {
    const name = nameDescribedBy(view, segments, index);
    const subject = name ? namedAs(view, name) : subjectAtStart(view, segment);
    if (subject && segment === adjacent && isTakenByVerb(view, subject, { at: verb, to })) return undefined;
    if (subject) return subject;
    if (segment === adjacent && segment.to === to && hidesSubject(view, segment, verb)) return undefined;
  }
  return undefined;
}

/** "… sekelas Ani, Budi, serta band asal Sembilang itu menulis": who that is stands at the beginning of the list, or further off. */
function endsList(view: ParagraphView, { from, to }: Segment): boolean {
  const isPointer = DEMONSTRATIVES.has(view.tokens[to - 1]?.folded ?? "");
  return isPointer && (view.tokens[from]?.folded === "serta" || !subjectAtStart(view, { from, to }));
}

function isParticle({ tokens }: ParagraphView, at: number): boolean {
  const token = tokens[at];
  return token?.kind === "word" && !token.capital && VERB_PARTICLES.has(token.folded);
}

/** A subject that ends where the segment does. */
function subjectAtEnd(view: ParagraphView, { from, to }: Segment): SpeakerMention | undefined {
  let end = to;
  while (end > from + 1 && view.tokens[end - 1]?.kind === "bracket") end--;
  const last = view.tokens[end - 1];
  if (!last) return undefined;
  if (PRONOUNS.has(last.folded))
    return { kind: "pronoun", span: { start: last.start, end: last.end }, word: last.folded };
  const name = view.nameOver(end - 1);
  if (
    !name ||
    isObject(view, name) ||
    isWhereOf(view, name) ||
    isGoverned(view, name, from) ||
    belongsToThing(view, name, from) ||
    (name.from < from && name.nameFrom >= from)
  )
    return undefined;
  if (name.kind === "person") return namedAs(view, name);
  const role = roleBefore(view.tokens, name.nameFrom);
  if (role && role.from >= from) return describedIn(view, withDeterminers(view, role.from, from), end);
  return speaksItself(view, from, name) ? namedAs(view, name) : undefined;
}

/** "Dr. Ann Lee of Harborlight": where a person who is named before it is from. */
function isWhereOf(view: ParagraphView, { from }: NameMention): boolean {
  return view.tokens[from - 1]?.folded === "of" && view.nameOver(from - 2)?.kind === "person";
}

/** "Polisi menangkap dua orang mengaku wartawan": whoever the police caught says so. */
function isTakenByVerb(
  { tokens }: ParagraphView,
  { span }: SpeakerMention,
  { at: cue, to: verb }: { readonly at: number; readonly to: number },
): boolean {
  let at = verb;
  while (at > 0 && (tokens[at - 1]?.start ?? -1) >= span.end) at--;
  const isParticiple = (tokens[cue]?.folded ?? "").endsWith("ing");
  if (!isParticiple && hasOwnVerb(tokens, at, verb)) return true;
  while (VERB_PARTICLES.has(tokens[at]?.folded ?? "")) at++;
  const first = tokens[at];
  const isActive = first?.kind === "word" && !first.capital && isTransitiveVerb(first.folded);
  const before = tokens[verb - 1]?.folded ?? "";
  return isActive && at < verb - 1 && (before === "orang" || before === "pihak" || ROLE_HEADS.has(before));
}

/** Whether a verb right before a name makes it the verb's: "sumber yang dikutip Harian Maju mengatakan". */
function isGoverned({ tokens }: ParagraphView, { from: start }: NameMention, from: number): boolean {
  const before = tokens[start - 1];
  return start - 1 >= from && before?.kind === "word" && !before.capital && isTransitiveVerb(before.folded);
}

function withDeterminers({ tokens }: ParagraphView, at: number, from: number): number {
  let start = at;
  while (start > from && DETERMINERS.has(tokens[start - 1]?.folded ?? "")) start--;
  return start;
}
