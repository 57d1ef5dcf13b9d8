import type { Excerpt } from "../articles/excerpt.ts";
import type { QuotedPerson } from "../quotes/join-people.ts";
import type { Quote } from "../quotes/quote.ts";
import type { PastedClaim } from "../quotes/read-claim.ts";
import { reporterUtterance, utterancesIn } from "../quotes/utterances.ts";
import type { Verdict } from "../quotes/verdict.ts";
import { verifyClaim } from "../quotes/verify-claim.ts";
import { foldedWords } from "../text/match-names.ts";

/** A verdict, and whose words they are claimed to be. */
export interface VerifiedClaim extends Verdict {
  readonly claimedSpeaker?: string;
  /** How many articles the claim was compared with. */
  readonly compared: number;
}

/** What a claim is compared with. */
export interface Evidence {
  /** The paragraphs that share most with the claim. */
  readonly paragraphs: readonly Excerpt[];
  /** Everything said in those paragraphs' articles, article by article in reading order. */
  readonly quotes: readonly Quote[];
  /** Everybody whom the library quotes. */
  readonly people: readonly QuotedPerson[];
  /** How many articles the library has. */
  readonly articles: number;
}

/**
 * Compares a claim with what it may come from. The speaker is the one given, or else somebody named beside the claim
 * whom the library quotes. Undefined if the claim has no words.
 */
export function verifyIn(
  { paragraphs, quotes, people, articles }: Evidence,
  { words, around, speaker: given }: PastedClaim & { readonly speaker?: string },
): VerifiedClaim | undefined {
  if (words.words.length === 0) return undefined;
  const speaker = given ?? personNamedIn(around, people);
  const near = new Set(paragraphs.map(({ paragraph }) => paragraph));
  const said = utterancesIn(near, quotes);
  const written = paragraphs.map(({ article, paragraph }) => reporterUtterance(article, paragraph));
  const verdict = verifyClaim({ words, ...(speaker === undefined ? {} : { speaker }) }, [
    ...said,
    ...written,
  ]);
  return { ...verdict, compared: articles, ...(speaker === undefined ? {} : { claimedSpeaker: speaker }) };
}

/** The person with the longest name that stands whole in some words. */
function personNamedIn(words: string, people: readonly QuotedPerson[]): string | undefined {
  const given = new Set(foldedWords(words));
  if (given.size === 0) return undefined;
  const named = people
    .flatMap(({ names }) => names)
    .filter((name) => foldedWords(name).every((word) => given.has(word)));
  return named.toSorted((a, b) => b.length - a.length)[0];
}
