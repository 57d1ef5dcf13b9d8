import type { NameMention } from "./name-mention.ts";
import { DEMONSTRATIVES, PRONOUNS } from "./pronouns.ts";
import { BARE_CUES, VERB_PARTICLES } from "./reporting-words.ts";
import { sentenceStart, type ParagraphView } from "./sentence-view.ts";
import { CIRCUMSTANCE_HEADS, CONNECTIVES, PHRASE_ENDS } from "./small-words.ts";
import type { SpeakerMention } from "./speaker-mention.ts";
import { describesSomebody, subjectAfter } from "./subject-after.ts";

/** Tokens between two commas, quotations or dashes. */
interface Segment {
  readonly from: number;
  readonly to: number;
}

/**
 * The subject of the verb at a token: what stands right before it, or else before the circumstances and appositions that
 * commas set off, back to the beginning of the sentence.
 */
export function subjectBefore(view: ParagraphView, verb: number): SpeakerMention | undefined {
  let to = verb;
  while (isParticle(view, to - 1)) to--;
  const segments = segmentsBefore(view, to);
  const adjacent = segments.at(-1);
  if (adjacent && adjacent.to === to && adjacent.to > adjacent.from) {
    const subject = endingAt(view, adjacent);
    if (subject) return subject;
  }
  for (const segment of segments.toReversed()) {
    const subject = subjectAtStart(view, segment);
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
  let from = sentenceStart(view, Math.max(0, to - 1));
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
  const { tokens } = view;
  let end = to;
  while (end > from + 1 && tokens[end - 1]?.kind === "bracket") end--;
  const last = tokens[end - 1];
  if (!last) return undefined;
  if (PRONOUNS.has(last.folded))
    return { kind: "pronoun", span: { start: last.start, end: last.end }, word: last.folded };
  const name = view.names.find(
    (candidate) => candidate.from >= from && candidate.nameFrom < end && candidate.to >= end,
  );
  if (name && !isObject(view, name)) return named(view, name);
  return undefined;
}

function isObject({ tokens }: ParagraphView, { from }: NameMention): boolean {
  const before = tokens[from - 1]?.folded ?? "";
  return (
    PHRASE_ENDS.has(before) &&
    ![
      "dan",
      "and",
      "but",
      "namun",
      "tetapi",
      "saat",
      "ketika",
      "setelah",
      "bahwa",
      "that",
      "when",
      "as",
      "karena",
      "because",
      "sementara",
      "sedangkan",
      "while",
      "after",
      "before",
      "if",
      "although",
      "though",
      "since",
      "menurut",
      "lalu",
      "kemudian",
      "sebelum",
    ].includes(before)
  );
}

function named({ tokens, names }: ParagraphView, name: NameMention): SpeakerMention {
  const span = { start: name.start, end: name.end };
  const before = tokens[name.from - 1]?.folded ?? "";
  const other = names.find(({ to }) => to === name.from - 1);
  if (["dan", "and", "&"].includes(before) && other?.kind === "person" && name.kind === "person")
    return { kind: "several", span };
  return { kind: "named", span, name };
}

/** The subject that a segment begins with, once connectives are passed over; nothing in a phrase of circumstance. */
export function subjectAtStart(view: ParagraphView, { from, to }: Segment): SpeakerMention | undefined {
  const { tokens } = view;
  let at = from;
  while (at < to && isConnective(view, at)) at++;
  const first = tokens[at];
  if (
    !first ||
    at >= to ||
    (CIRCUMSTANCE_HEADS.has(first.folded) &&
      !(first.capital && view.names.some((name) => name.nameFrom === at)))
  )
    return undefined;
  const subject = subjectAfter({ tokens: tokens.slice(0, to), names: view.names }, at);
  if (subject?.kind === "named")
    return at === subject.name.from ||
      at === subject.name.nameFrom ||
      describesSomebody(wordsBetween(view, at, subject.name.nameFrom))
      ? subject
      : undefined;
  if (subject?.kind === "described")
    return describesSomebody(subject.words) || DEMONSTRATIVES.has(subject.words.at(-1) ?? "")
      ? subject
      : undefined;
  return subject;
}

function isConnective({ tokens, names }: ParagraphView, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || names.some(({ nameFrom }) => nameFrom === at)) return false;
  return CONNECTIVES.has(token.folded) || BARE_CUES.has(token.folded);
}

function wordsBetween({ tokens }: ParagraphView, from: number, to: number): readonly string[] {
  return tokens.slice(from, to).map(({ folded }) => folded);
}
