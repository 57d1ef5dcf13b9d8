import { sliceOf, type Span } from "../text/span.ts";
import type { Cue } from "./cue-at.ts";
import { cueWord } from "./cue-word.ts";
import { discourseFor } from "./discourse-for.ts";
import { NOTHING_SAID, type Discourse, type Known } from "./discourse.ts";
import { holdsAttribution } from "./holds-attribution.ts";
import { isInterrupted } from "./interruption.ts";
import type { Place, Sentence } from "./place.ts";
import type { Quote } from "./quote.ts";
import { excerptIn, type ParagraphReading } from "./reading.ts";
import { ANSWERS, ASKS, REPLIES } from "./reporting-words.ts";
import { withoutRivalled, namesRival } from "./rivals.ts";
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
    const isStrangers = utterance.form === "direct" && !found && (utterance.attribution || utterance.isLedIn);
    const speaker = found?.known ?? (isStrangers ? undefined : discourse.speaker);
    const isOver = utterance.form !== "indirect" && (!found || (isAsked && !utterance.attribution));
    discourse = {
      ...about(discourse, found?.known),
      ...(isStrangers ? { focus: undefined, human: undefined } : {}),
      subject: found?.known,
      last,
      speaker,
      isOver,
      isAsked,
      askedIn: isPut(utterance, place.at) ? place.at.paragraph.number : undefined,
    };
  }
  if (quotes.length > 0) return { quotes, discourse: afterSpeech(place, sentence, { quotes, discourse }) };
  const topic = topicOf(place, sentence, discourse);
  if (topic === "unclear") return { quotes, discourse: { ...NOTHING_SAID, speaker: before.speaker } };
  const subject = subjectOf(place, sentence, discourse);
  const since = topic
    ? discourse
    : withoutRivalled(place, sentence, withoutUnnamed(place, sentence, discourse));
  const meant = subject ?? topic;
  const isContested =
    place.reading.article.language === "en" && meant !== undefined && namesRival(place, sentence, meant);
  return {
    quotes,
    discourse: { ...about(since, topic), subject, last: undefined, isOver: isContested, askedIn: undefined },
  };
}

/** What is remembered of a sentence of speech: who else it names, or lets speak, is meant as likely behind it. */
function afterSpeech(place: Place, sentence: Sentence, { quotes, discourse }: SentenceOutcome): Discourse {
  const speaker = quotes.at(-1)?.speaker;
  const hasSpoken = quotes.some((quote) => quote.speaker?.name === discourse.human?.name);
  const since = hasSpoken ? discourse : withoutRivalled(place, sentence, discourse);
  const isCut = speaker && discourse.last && isInterrupted(place, sentence, speaker);
  return isCut ? { ...since, last: undefined, isOver: true } : since;
}

/** "…?" tanya Ani. */
function isPut({ attribution }: Said, at: ParagraphReading): boolean {
  return attribution !== undefined && ASKS.has(cueWord(at, attribution.cue));
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
  if (holdsAttribution(sliceOf(at.paragraph.text, words))) return undefined;
  if (attribution) {
    if (isAnswer(attribution, at, discourse)) return undefined;
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

/** "…?" asks one, and "…," jawabnya is said by another whom no name tells; so is "…," timpalnya behind any quotation. */
function isAnswer({ mention, cue }: Cue, at: ParagraphReading, { isAsked, last }: Discourse): boolean {
  const word = cueWord(at, cue);
  return (
    mention.kind === "pronoun" &&
    ((isAsked && ANSWERS.has(word)) || (last !== undefined && REPLIES.has(word)))
  );
}

/**
 * A quotation without a word about its speaker goes on from the one before it, or else belongs to whom the same paragraph
 * or the one before was about.
 */
function continued(
  { last, subject, human, isOver, askedIn }: Discourse,
  paragraph: number,
): Resolved | undefined {
  const known = last ?? subject ?? human;
  if (!known || isOver || (askedIn !== undefined && askedIn !== paragraph)) return undefined;
  if (!last && known.mention.paragraph.number < paragraph - 1) return undefined;
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
