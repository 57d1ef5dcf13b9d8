import type { Article } from "../articles/article.ts";
import type { Excerpt } from "../articles/excerpt.ts";
import type { Amount } from "./amount.ts";
import { candidatesOf, type Candidate } from "./candidate.ts";
import { chooseSentences } from "./choose-sentences.ts";
import { featuresOf, titleWords } from "./features.ts";
import { explainingShare } from "./manner.ts";
import { missingFrom, nearnessTo } from "./topic-nearness.ts";
import { weightsFor, worthOf } from "./weigh.ts";

/** How many words a summary of each length comes near to. */
const LENGTH_WORDS = { short: 40, medium: 80, long: 160 } as const;

/** How much nearness to a topic, from 0 to 1, counts beside the rest. */
const TOPIC_WEIGHT = 6;

/** How long a summary is wanted, and about what. Of the lengths the most exact one given counts: sentences, words, length. */
export interface SummaryWish {
  readonly length?: SummaryLength;
  readonly sentences?: number;
  readonly words?: number;
  readonly topic?: string;
}

type SummaryLength = keyof typeof LENGTH_WORDS;

/** The sentences that tell an article, and what they leave unsaid. */
export interface Summary {
  readonly sentences: readonly Excerpt[];
  /** Whether they are all that a summary of the article may use. */
  readonly complete: boolean;
  /** Words of the topic that the article has in no form. */
  readonly missing: readonly string[];
}

/**
 * The sentences that tell an article best, in its order, whole and able to stand alone. With a topic, those on it come
 * first, and others only to make up a number of sentences; none at all where the article has no word of it.
 */
export function summarise(article: Article, wish: SummaryWish): Summary {
  const candidates = candidatesOf(article);
  const title = titleWords(article.title);
  const weights = weightsFor(article.language, explainingShare(candidates, title));
  const worths = featuresOf(candidates, title).map((features) => worthOf(features, weights));
  const near = nearnessOf(candidates, article, wish.topic);
  const isMadeUp = wish.sentences !== undefined && near.some((share) => share > 0);
  const options = candidates.map((candidate, index) => {
    const share = near[index] ?? 0;
    const worth = (worths[index] ?? 0) + TOPIC_WEIGHT * share;
    return { candidate, worth, onlyAsSupport: share === 0 && !isMadeUp };
  });
  const chosen = chooseSentences(options, { amount: amountOf(wish), weights });
  return {
    sentences: chosen.map(({ excerpt }) => excerpt),
    complete: chosen.length === candidates.length,
    missing: wish.topic === undefined ? [] : missingFrom(article, wish.topic),
  };
}

/** Without a topic every sentence is as near as another. */
function nearnessOf(
  candidates: readonly Candidate[],
  { language }: Article,
  topic: string | undefined,
): readonly number[] {
  return topic === undefined ? candidates.map(() => 1) : nearnessTo(topic, candidates, language);
}

function amountOf({ sentences, words, length = "medium" }: SummaryWish): Amount {
  if (sentences !== undefined) return { sentences };
  return { words: words ?? LENGTH_WORDS[length] };
}
