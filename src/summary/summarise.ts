import type { Article } from "../articles/article.ts";
import type { Excerpt } from "../articles/excerpt.ts";
import { wordsIn } from "../text/words.ts";
import { candidatesOf, carriesMatter, type Candidate } from "./candidate.ts";
import { chooseSentences, type Amount } from "./choose-sentences.ts";
import { scoreCandidates } from "./score-candidates.ts";
import { LENGTH_WORDS, TOPIC_WEIGHT } from "./weights.ts";

/** How long a summary is wanted, and about what. Of the lengths the most exact one given counts: sentences, words, length. */
export interface SummaryWish {
  readonly length?: SummaryLength;
  readonly sentences?: number;
  readonly words?: number;
  readonly topic?: string;
}

export type SummaryLength = "short" | "medium" | "long";

/**
 * The sentences that tell an article best, in its order; with a topic, those that tell best what the article has on it,
 * and none where it has nothing.
 */
export function summarise(article: Article, wish: SummaryWish): readonly Excerpt[] {
  const candidates = candidatesOf(article);
  const scores = scoreCandidates(candidates, article.title);
  const nearness = wish.topic === undefined ? undefined : nearnessTo(wish.topic, candidates);
  const scored = candidates
    .map((candidate, index) => ({
      candidate,
      near: nearness?.[index] ?? 1,
      score: (scores[index] ?? 0) + (nearness ? TOPIC_WEIGHT * (nearness[index] ?? 0) : 0),
    }))
    .filter(({ near }) => near > 0);
  return chooseSentences(scored, amountOf(wish)).map(({ excerpt }) => excerpt);
}

function amountOf({ sentences, words, length = "medium" }: SummaryWish): Amount {
  if (sentences !== undefined) return { sentences };
  return { words: words ?? LENGTH_WORDS[length] };
}

/** The share of the topic's words that each sentence has. */
function nearnessTo(topic: string, candidates: readonly Candidate[]): readonly number[] {
  const wanted = [...new Set(wordsIn(topic).map((word) => word.text.toLowerCase()))];
  const telling = wanted.filter(carriesMatter);
  const asked = telling.length > 0 ? telling : wanted;
  return candidates.map(({ words }) => {
    const own = new Set(words);
    return asked.filter((word) => own.has(word)).length / Math.max(asked.length, 1);
  });
}
