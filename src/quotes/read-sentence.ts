import type { Span } from "../text/span.ts";
import { attributionOf, type Attribution } from "./attribution.ts";
import type { Discourse, Known } from "./discourse.ts";
import { findStatements } from "./indirect-statements.ts";
import { isSpeech } from "./is-speech.ts";
import { ROLE_HEADS } from "./name-words.ts";
import type { People } from "./people.ts";
import type { Quote, QuoteForm } from "./quote.ts";
import { excerptIn, type ParagraphReading, type Reading } from "./reading.ts";
import { resolveSpeaker, speakerOf, type Resolved } from "./resolve-speaker.ts";
import { PASSIVE_CUES } from "./reporting-words.ts";
import type { ParagraphView } from "./sentence-view.ts";
import type { SpeakerMention } from "./speaker-mention.ts";
import { subjectAfter } from "./subject-after.ts";
import { leadingSubject } from "./subject-before.ts";

/** A paragraph within its article, with everybody whom the article names. */
export interface Place {
  readonly reading: Reading;
  readonly people: People;
  readonly at: ParagraphReading;
  readonly view: ParagraphView;
}

/** Tokens of a sentence; `to` is exclusive. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

/** What was said in a sentence, and what to remember of it. */
export interface SentenceOutcome {
  readonly quotes: readonly Quote[];
  readonly discourse: Discourse;
}

/** Something said, before it is known by whom. */
interface Utterance {
  readonly words: Span;
  readonly form: QuoteForm;
  readonly attribution: Attribution | undefined;
}

/** Reads what a sentence says somebody said: its quotations, then the statements in the reporter's words around them. */
export function readSentence(place: Place, sentence: Sentence, before: Discourse): SentenceOutcome {
  const quotes: Quote[] = [];
  let discourse = before;
  for (const utterance of utterancesIn(place, sentence)) {
    const found = speakerIn(place, utterance, discourse);
    if (!found && utterance.form !== "direct") continue;
    quotes.push(quoteOf(place, utterance, found));
    const last = utterance.form === "indirect" ? undefined : found?.known;
    discourse = { ...about(discourse, found?.known), last };
  }
  if (quotes.length > 0) return { quotes, discourse };
  return { quotes, discourse: { ...about(before, subjectOf(place, sentence, before)), last: undefined } };
}

/** What is remembered once the text is about somebody. A writing is not remembered: nobody calls it "dia". */
function about(discourse: Discourse, known: Known | undefined): Discourse {
  if (!known || (!known.isHuman && !known.person)) return discourse;
  return { ...discourse, focus: known, human: known.isHuman ? known : discourse.human };
}

function utterancesIn({ at, view }: Place, { from, to }: Sentence): readonly Utterance[] {
  const quoted: Utterance[] = [];
  for (let token = from; token < to; token++) {
    const span = at.quoted[view.tokens[token]?.quote ?? -1];
    if (!span) continue;
    const attribution = attributionOf(view, token);
    const form = isSpeech(view, token, attribution);
    if (form !== "none") quoted.push({ words: span.words, form, attribution });
  }
  const used = new Set(quoted.map(({ attribution }) => attribution?.cue?.start));
  const stated: Utterance[] = [];
  for (const { words, attribution } of findStatements(view, from, to)) {
    const isFree = [...quoted, ...stated].every(
      (other) => other.words.end <= words.start || words.end <= other.words.start,
    );
    if (isFree && !used.has(attribution.cue?.start)) stated.push({ words, form: "indirect", attribution });
  }
  return [...quoted, ...stated].toSorted((a, b) => a.words.start - b.words.start);
}

function speakerIn(
  { reading, people, at }: Place,
  { attribution, form }: Utterance,
  discourse: Discourse,
): Resolved | undefined {
  if (attribution) return resolveSpeaker(attribution.mention, at, { reading, people, discourse });
  return form === "direct" ? continued(discourse) : undefined;
}

/** A quotation without a word about its speaker goes on from the one before it, or belongs to whom the text is about. */
function continued({ last, focus }: Discourse): Resolved | undefined {
  const known = last ?? focus;
  if (!known) return undefined;
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

/** "Hal itu disampaikan (oleh) X": who said what the sentences around report. */
function agentIn(view: ParagraphView, { from, to }: Sentence): SpeakerMention | undefined {
  for (let at = from; at < to; at++) {
    if (!PASSIVE_CUES.has(view.tokens[at]?.folded ?? "")) continue;
    return subjectAfter(view, view.tokens[at + 1]?.folded === "oleh" ? at + 2 : at + 1);
  }
  return undefined;
}

/** Whom a sentence without speech is about: the person with whom it begins, once circumstances are passed over. */
function subjectOf(
  { view, people, reading, at }: Place,
  { from, to }: Sentence,
  discourse: Discourse,
): Known | undefined {
  const mention = leadingSubject(view, from, to) ?? agentIn(view, { from, to });
  if (!mention || mention.kind === "pronoun" || mention.kind === "several") return undefined;
  const known = resolveSpeaker(mention, at, { reading, people, discourse })?.known;
  if (mention.kind === "described") return isSomebodyNew(mention.words) ? known : undefined;
  return known?.person?.isPersonal === true && known.isHuman ? known : undefined;
}

/** "Seorang pejabat …" brings somebody in whom the next sentences call "dia". */
function isSomebodyNew(words: readonly string[]): boolean {
  return ["seorang", "a", "an"].includes(words[0] ?? "") && words.some((word) => ROLE_HEADS.has(word));
}
