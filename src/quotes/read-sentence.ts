import { sliceOf, type Span } from "../text/span.ts";
import { attributionOf } from "./attribution-of.ts";
import type { Cue } from "./cue-at.ts";
import { NOTHING_SAID, type Discourse, type Known } from "./discourse.ts";
import { findStatements } from "./indirect-statements.ts";
import { isSpeech } from "./is-speech.ts";
import { isAcronym } from "./office-token.ts";
import { opensSentence } from "./opens-sentence.ts";
import type { Place, Sentence } from "./place.ts";
import { PRONOUNS } from "./pronouns.ts";
import type { Quote, QuoteForm } from "./quote.ts";
import { excerptIn, type ParagraphReading } from "./reading.ts";
import { ANSWERS, GOES_ON } from "./reporting-words.ts";
import { resolveSpeaker, speakerOf, type Resolved } from "./resolve-speaker.ts";
import type { ParagraphView } from "./sentence-view.ts";
import { subjectOf, topicOf } from "./topic-of.ts";

/** What was said in a sentence, and what to remember of it. */
export interface SentenceOutcome {
  readonly quotes: readonly Quote[];
  readonly discourse: Discourse;
}

/** Something said, before it is known by whom. */
interface Utterance {
  readonly words: Span;
  readonly form: QuoteForm;
  readonly attribution: Cue | undefined;
}

/** Reads what a sentence says somebody said: its quotations, then the statements in the reporter's words around them. */
export function readSentence(place: Place, sentence: Sentence, before: Discourse): SentenceOutcome {
  const quotes: Quote[] = [];
  let discourse = before;
  for (const utterance of utterancesIn(place, sentence)) {
    const found = speakerIn(place, utterance, discourse);
    if (found || utterance.form === "direct") quotes.push(quoteOf(place, utterance, found));
    if (utterance.attribution?.mention.kind === "several") discourse = NOTHING_SAID;
    const last = utterance.form === "indirect" ? undefined : found?.known;
    const isAsked =
      utterance.form !== "indirect" && /\?\s*$/u.test(sliceOf(place.at.paragraph.text, utterance.words));
    const speaker = found?.known ?? discourse.speaker;
    discourse = { ...about(discourse, found?.known), subject: found?.known, last, speaker, isAsked };
  }
  if (quotes.length > 0) return { quotes, discourse };
  const topic = topicOf(place, sentence, discourse);
  if (topic === "unclear") return { quotes, discourse: { ...NOTHING_SAID, speaker: before.speaker } };
  const subject = subjectOf(place, sentence, discourse);
  const since = topic ? discourse : withoutUnnamed(place, sentence, discourse);
  return { quotes, discourse: { ...about(since, topic), subject, last: undefined } };
}

/** Somebody who has no name in the article gives way to whoever is named since: "she" could mean either. */
function withoutUnnamed({ view, people }: Place, { from, to }: Sentence, discourse: Discourse): Discourse {
  const { focus, human } = discourse;
  const isUnnamed = [focus, human].some((known) => known?.isHuman === true && !known.person);
  if (!isUnnamed || !namesSomebody({ view, people }, { from, to })) return discourse;
  return { ...discourse, focus: named(focus), human: named(human) };
}

function named(known: Known | undefined): Known | undefined {
  return known?.person && known;
}

function namesSomebody({ view, people }: Pick<Place, "view" | "people">, { from, to }: Sentence): boolean {
  for (let at = from; at < to; at++) {
    const name = view.nameFrom(at);
    if (name?.kind !== "person") continue;
    if (name.words.length > 1 || people.personOf(name)?.isPersonal === true) return true;
  }
  return false;
}

/** What is remembered once the text is about somebody. A writing is not remembered: nobody calls it "dia". */
function about(discourse: Discourse, known: Known | undefined): Discourse {
  if (!known || (!known.isHuman && !known.person)) return discourse;
  const human = known.isHuman && known.number !== "many" ? known : discourse.human;
  return {
    ...discourse,
    focus: known,
    human,
    man: human?.gender === "man" ? human : discourse.man,
    woman: human?.gender === "woman" ? human : discourse.woman,
  };
}

function utterancesIn({ at, view }: Place, { from, to }: Sentence): readonly Utterance[] {
  const quoted: Utterance[] = [];
  for (let token = from; token < to; token++) {
    const span = at.quoted[view.tokens[token]?.quote ?? -1];
    if (!span) continue;
    const attribution = attributionOf(view, token);
    const form = isSpeech(view, token, attribution);
    if (form !== "none")
      quoted.push({ words: span.words, form: resumes(quoted, attribution) ? "direct" : form, attribution });
  }
  const used = new Set(quoted.map(({ attribution }) => attribution?.cue.start));
  const stated: Utterance[] = [];
  for (const { words, attribution } of findStatements(view, from, to)) {
    const isFree = [...quoted, ...stated].every(
      (other) => other.words.end <= words.start || words.end <= other.words.start,
    );
    if (isFree && !used.has(attribution.cue.start)) stated.push({ words, form: "indirect", attribution });
  }
  return [...quoted, ...stated].toSorted((a, b) => a.words.start - b.words.start);
}

/** Whether a cue that reports a whole quotation already stands between it and this one: "…," kata X, "dan …". */
function resumes(earlier: readonly Utterance[], attribution: Cue | undefined): boolean {
  const before = earlier.at(-1);
  return (
    before?.form === "direct" &&
    attribution !== undefined &&
    before.attribution?.cue.start === attribution.cue.start
  );
}

function speakerIn(
  { reading, people, at, view }: Place,
  { attribution, form, words }: Utterance,
  discourse: Discourse,
): Resolved | undefined {
  if (attribution && discourse.isAsked && isAnswer(attribution, at)) return undefined;
  if (attribution) {
    return resolveSpeaker(attribution.mention, at, {
      reading,
      people,
      discourse: discourseFor(attribution, { at, view }, discourse),
    });
  }
  if (form !== "direct" || isCutShort(at, words)) return undefined;
  return continued(discourse, at.paragraph.number);
}

/** Whom a pronoun can mean by its place and its verb: "imbuhnya" goes on with whoever spoke last. */
function discourseFor(
  attribution: Cue,
  { at, view }: Pick<Place, "at" | "view">,
  discourse: Discourse,
): Discourse {
  if (isOpening(view, attribution)) return { ...discourse, human: personMeant(discourse) };
  const cue = sliceOf(at.paragraph.text, attribution.cue).toLowerCase().replace(/nya$/u, "");
  const { speaker } = discourse;
  if (discourse.human || !speaker || !GOES_ON.has(cue)) return discourse;
  return { ...discourse, focus: discourse.focus ?? speaker, human: speaker.isHuman ? speaker : undefined };
}

/** Whom "ia" means at the beginning of a sentence. After an acronym it could be that one: some people go by theirs. */
function personMeant({ subject, human }: Discourse): Known | undefined {
  if (!subject || subject.isHuman) return subject ?? human;
  return isAcronym(subject.name) ? undefined : human;
}

/** Whether a pronoun, or a description that points back, begins its sentence. */
function isOpening(view: ParagraphView, { mention, cue }: Cue): boolean {
  const pointsBack =
    mention.kind === "pronoun"
      ? PRONOUNS.has(mention.word)
      : mention.kind === "described" && mention.pointsBack;
  if (!pointsBack || mention.span.start > cue.start) return false;
  const at = view.tokenAt(mention.span.start);
  return at !== undefined && opensSentence(view, at);
}

/** A quotation that ends on a comma is attributed by what follows it, be it in words that could not be read. */
function isCutShort({ paragraph }: ParagraphReading, words: Span): boolean {
  return /,\s*$/u.test(sliceOf(paragraph.text, words));
}

/** "…?" asks one, and "…," jawabnya is said by another whom no name tells. */
function isAnswer({ mention, cue }: Cue, { paragraph }: ParagraphReading): boolean {
  return (
    mention.kind === "pronoun" && ANSWERS.has(sliceOf(paragraph.text, cue).toLowerCase().replace(/nya$/u, ""))
  );
}

/**
 * A quotation without a word about its speaker goes on from the one before it, or else belongs to whom the same paragraph
 * or the one before was about.
 */
function continued({ last, subject, human }: Discourse, paragraph: number): Resolved | undefined {
  const known = last ?? subject ?? human;
  if (!known || (!last && known.mention.paragraph.number < paragraph - 1)) return undefined;
  const { mention } = known;
  const basis = {
    kind: last ? "continuation" : "last-speaker",
    paragraph: mention.paragraph.number,
  } as const;
  return { speaker: speakerOf(known, mention), known, basis };
}

function quoteOf(
  { reading, at }: Place,
  { words, form, attribution }: Utterance,
  found: Resolved | undefined,
): Quote {
  const cue = attribution?.cue;
  return {
    words: excerptIn(reading, at, words),
    speaker: found?.speaker ?? null,
    certainty: found && !found.basis ? "stated" : "inferred",
    form,
    cue: cue ? excerptIn(reading, at, cue) : null,
    ...(found?.basis ? { basis: found.basis } : {}),
  };
}
