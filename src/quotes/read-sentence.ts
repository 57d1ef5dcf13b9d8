import { sliceOf, type Span } from "../text/span.ts";
import type { Cue } from "./cue-at.ts";
import { discourseFor } from "./discourse-for.ts";
import { NOTHING_SAID, type Discourse, type Known } from "./discourse.ts";
import type { Place, Sentence } from "./place.ts";
import type { Quote } from "./quote.ts";
import { excerptIn, type ParagraphReading } from "./reading.ts";
import { ANSWERS } from "./reporting-words.ts";
import { withoutRivalled } from "./rivals.ts";
import { resolveSpeaker, speakerOf, type Resolved } from "./resolve-speaker.ts";
import { saidIn, type Said } from "./said-in.ts";
import { subjectOf, topicOf } from "./topic-of.ts";

/** What was said in a sentence, and what to remember of it. */
export interface SentenceOutcome {
  readonly quotes: readonly Quote[];
  readonly discourse: Discourse;
}

/** Reads what a sentence says somebody said: its quotations, then the statements in the reporter's words around them. */
export function readSentence(place: Place, sentence: Sentence, before: Discourse): SentenceOutcome {
  const quotes: Quote[] = [];
  let discourse = before;
  for (const utterance of saidIn(place, sentence)) {
    const found = speakerIn(place, utterance, discourse);
    if (found || utterance.form === "direct") quotes.push(quoteOf(place, utterance, found));
    if (utterance.attribution?.mention.kind === "several") discourse = NOTHING_SAID;
    const last = utterance.form === "indirect" ? undefined : found?.known;
    const isAsked =
      utterance.form !== "indirect" && /\?\s*$/u.test(sliceOf(place.at.paragraph.text, utterance.words));
    const speaker = found?.known ?? discourse.speaker;
    const isUnread = utterance.form !== "indirect" && !found;
    discourse = {
      ...about(discourse, found?.known),
      subject: found?.known,
      last,
      speaker,
      isUnread,
      isAsked,
    };
  }
  const { human } = discourse;
  const hasSpoken = quotes.some(({ speaker }) => speaker?.name === human?.name);
  if (quotes.length > 0)
    return { quotes, discourse: hasSpoken ? discourse : withoutRivalled(place, sentence, discourse) };
  const topic = topicOf(place, sentence, discourse);
  if (topic === "unclear") return { quotes, discourse: { ...NOTHING_SAID, speaker: before.speaker } };
  const subject = subjectOf(place, sentence, discourse);
  const since = topic
    ? discourse
    : withoutRivalled(place, sentence, withoutUnnamed(place, sentence, discourse));
  return { quotes, discourse: { ...about(since, topic), subject, last: undefined, isUnread: false } };
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

function speakerIn(
  place: Place,
  { attribution, form, words, isLedIn: isOthers }: Said,
  discourse: Discourse,
): Resolved | undefined {
  const { reading, people, at } = place;
  if (attribution && discourse.isAsked && isAnswer(attribution, at)) return undefined;
  if (attribution) {
    return resolveSpeaker(attribution.mention, at, {
      reading,
      people,
      discourse: discourseFor(attribution, place, discourse),
    });
  }
  if (form !== "direct" || isOthers || isCutShort(at, words)) return undefined;
  return continued(discourse, at.paragraph.number);
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
function continued({ last, subject, human, isUnread }: Discourse, paragraph: number): Resolved | undefined {
  const known = last ?? subject ?? human;
  if (!known || isUnread || (!last && known.mention.paragraph.number < paragraph - 1)) return undefined;
  const { mention } = known;
  const basis = {
    kind: last ? "continuation" : "last-speaker",
    paragraph: mention.paragraph.number,
  } as const;
  return { speaker: speakerOf(known, mention), known, basis };
}

function quoteOf(
  { reading, at }: Place,
  { words, form, attribution }: Said,
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
