import type { Excerpt } from "../articles/excerpt.ts";
import { nameWords } from "../quotes/known-name.ts";
import type { PeopleLedger } from "../quotes/people-ledger.ts";
import type { Quote } from "../quotes/quote.ts";
import type { PastedClaim } from "../quotes/read-claim.ts";
import { reporterUtterance, utterancesIn } from "../quotes/utterances.ts";
import type { Verdict } from "../quotes/verdict.ts";
import { verifyClaim } from "../quotes/verify-claim.ts";

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
  readonly people: PeopleLedger;
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
  const speaker = given ?? people.nameAmong(nameWords(around));
  const near = new Set(paragraphs.map(({ paragraph }) => paragraph));
  const said = utterancesIn(near, quotes);
  const written = paragraphs.map(({ article, paragraph }) => reporterUtterance(article, paragraph));
  const claimed = speaker === undefined ? {} : { speaker, names: namesOf(speaker, people) };
  const verdict = verifyClaim({ words, ...claimed }, [...said, ...written]);
  return { ...verdict, compared: articles, ...(speaker === undefined ? {} : { claimedSpeaker: speaker }) };
}

/** The names of the person whom a claimed speaker's name means here, as rules or moderators join them. */
function namesOf(speaker: string, people: PeopleLedger): readonly string[] {
  const name = people.nameAmong(nameWords(speaker));
  return (name !== undefined && people.personCalled(name)?.names) || [];
}
