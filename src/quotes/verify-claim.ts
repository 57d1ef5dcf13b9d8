import type { Excerpt } from "../articles/excerpt.ts";
import { FUNCTION_WORDS } from "../text/function-words.ts";
import { alignWords, type Alignment, type AlignmentStep } from "./align-words.ts";
import { changesIn, type ComparedText } from "./changes.ts";
import { isNegation, negationBefore } from "./negations.ts";
import { isSameSpeaker } from "./same-speaker.ts";
import { GAP, type Utterance } from "./utterances.ts";
import type { Verdict } from "./verdict.ts";

/** What somebody is claimed to have said. */
export interface Claim {
  readonly words: ComparedText;
  /** Who is claimed to have said it, where anybody is. */
  readonly speaker?: string;
  /** Every name under which the library quotes that person. */
  readonly names?: readonly string[];
}

/** An utterance as the source of a claim. */
interface Source {
  readonly utterance: Utterance;
  readonly steps: readonly AlignmentStep[];
  /** From 0 to 1: how much of the claim, by weight, stands in the stretch that it is aligned with. */
  readonly similarity: number;
  readonly isClaimedSpeaker: boolean;
}

/** Below this share of agreeing words two texts are merely about the same. */
const ENOUGH = 0.5;

/** From here on a claim is somebody's words with something added, and not the reporter's with somebody's in them. */
const MOSTLY_QUOTED = 0.7;

/** A claim of so few words is found word for word or not at all. */
const SHORT_CLAIM = 3;

/**
 * Compares a claim with what may be its source. Somebody's own words go before the reporter's, so that a claim which
 * mixes the two is told what the speaker did not say; then the nearer goes first, and of equals the claimed speaker's,
 * then a quotation.
 */
export function verifyClaim(claim: Claim, utterances: readonly Utterance[]): Verdict {
  const mayBeSource = sharesEnoughWith(claim.words);
  const sources = utterances
    .filter(mayBeSource)
    .map((utterance) => sourceOf(claim, utterance))
    .filter((source) => isEnough(source, claim));
  const [best] = sources.toSorted(
    (a, b) =>
      Number(isMostlyQuoted(b)) - Number(isMostlyQuoted(a)) ||
      b.similarity - a.similarity ||
      Number(b.isClaimedSpeaker) - Number(a.isClaimedSpeaker) ||
      Number(b.utterance.isQuoted) - Number(a.utterance.isQuoted),
  );
  if (!best) return { verdict: "not-found", match: null, changes: [] };
  const { utterance, steps } = best;
  const changes = changesIn(steps, claim.words, utterance);
  const match = {
    words: placeOf(steps, utterance),
    speaker: utterance.speaker,
    isQuoted: utterance.isQuoted,
  };
  if (claim.speaker !== undefined && !best.isClaimedSpeaker)
    return { verdict: "other-speaker", match, changes };
  return { verdict: changes.length > 0 ? "altered" : "verbatim", match, changes };
}

/** Whether an utterance has enough of a claim's words, in whatever order, to be worth an alignment. */
function sharesEnoughWith({ words }: ComparedText): (utterance: Utterance) => boolean {
  const weights = new Map<string, number>();
  for (const { form } of words) weights.set(form, (weights.get(form) ?? 0) + weightOf(form));
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return (utterance) => {
    const forms = new Set(utterance.words.map(({ form }) => form));
    let shared = 0;
    for (const [form, weight] of weights) if (forms.has(form)) shared += weight;
    return shared >= ENOUGH * all;
  };
}

function isMostlyQuoted({ utterance, similarity }: Source): boolean {
  return utterance.isQuoted && similarity >= MOSTLY_QUOTED;
}

function sourceOf(claim: Claim, utterance: Utterance): Source {
  const alignment = alignWords(formsOf(claim.words), formsOf(utterance));
  return {
    utterance,
    steps: withLostNegations(alignment.steps, utterance),
    similarity: similarityOf(alignment, claim.words, utterance),
    isClaimedSpeaker: isClaimed(claim, utterance),
  };
}

function isClaimed({ speaker, names = [] }: Claim, utterance: Utterance): boolean {
  if (speaker === undefined) return false;
  return isSameSpeaker(speaker, utterance.speaker) || names.includes(utterance.speaker?.name ?? "");
}

/** Function words alone say nothing of a reporter's text, but may be all that somebody said ("Tidak."). */
function isEnough({ similarity, utterance }: Source, { words }: Claim): boolean {
  if (!utterance.isQuoted && words.words.every(({ form }) => weightOf(form) < 1)) return false;
  return words.words.length < SHORT_CLAIM ? similarity === 1 : similarity >= ENOUGH;
}

function formsOf({ words }: ComparedText): readonly string[] {
  return words.map(({ form }) => form);
}

function similarityOf({ steps }: Alignment, claim: ComparedText, { words }: Utterance): number {
  let agreed = 0;
  let all = 0;
  for (const { claimed, source } of steps) {
    const form = claimed === null ? undefined : claim.words[claimed]?.form;
    const found = source === null ? undefined : words[source]?.form;
    const weight = Math.max(weightOf(form), weightOf(found));
    all += weight;
    if (form === found) agreed += weight;
  }
  return all === 0 ? 0 : agreed / all;
}

/** Function words agree by chance. */
function weightOf(form: string | undefined): number {
  if (form === undefined) return 0;
  return FUNCTION_WORDS.id.has(form) || FUNCTION_WORDS.en.has(form) ? 0.25 : 1;
}

/**
 * A claim may be a part of what was said, but not the part that a negation was cut from: one that governs its first
 * word, or that ends its last sentence, counts as lost.
 */
function withLostNegations(steps: readonly AlignmentStep[], utterance: Utterance): readonly AlignmentStep[] {
  const found = steps.flatMap(({ source }) => source ?? []);
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined) return steps;
  const forms = formsOf(utterance);
  const sentence = sentenceStart(first, utterance);
  const negation = negationBefore(forms.slice(sentence, first), first - sentence);
  const before = negation === undefined ? [] : range(sentence + negation, first);
  const isLast = isNegation(forms[last + 1] ?? "") && sentenceStart(last + 2, utterance) === last + 2;
  const lost = (source: number): AlignmentStep => ({ claimed: null, source });
  return [...before.map(lost), ...steps, ...(isLast ? [lost(last + 1)] : [])];
}

/** The index of the first word of the sentence that a word stands in. */
function sentenceStart(index: number, { text, words }: Utterance): number {
  let start = index;
  while (start > 0) {
    const gap = text.slice(words[start - 1]?.end ?? 0, words[start]?.start ?? text.length);
    if (/[.!?…]|\n\n/u.test(gap) || words[start] === undefined) break;
    start--;
  }
  return start;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

/** The stretch of the source that the claim is aligned with; of several paragraphs, the part in the one that has most of it. */
function placeOf(steps: readonly AlignmentStep[], { article, paragraphs, words }: Utterance): Excerpt {
  const found = steps.flatMap(({ source }) => (source === null ? [] : (words[source] ?? [])));
  let offset = 0;
  const parts = paragraphs.map((paragraph) => {
    const end = offset + paragraph.text.length;
    const inside = found.filter((word) => offset <= word.start && word.end <= end);
    const span = {
      start: (inside[0]?.start ?? offset) - offset,
      end: (inside.at(-1)?.end ?? offset) - offset,
    };
    offset = end + GAP.length;
    return { count: inside.length, excerpt: { article, paragraph, span } };
  });
  const [best] = parts.toSorted((a, b) => b.count - a.count);
  if (!best) throw new Error("An utterance has no paragraph");
  return best.excerpt;
}
