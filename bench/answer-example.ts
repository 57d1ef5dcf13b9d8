import { ANSWER_FEATURES } from "../src/search/answer-features.ts";
import { ANSWER_TERM_FEATURES } from "../src/search/answer-term-features.ts";
import { bestView } from "../src/search/best-view.ts";
import { queriesIn, type Collection } from "../src/search/queries-in.ts";
import { readQuestion } from "../src/search/question.ts";
import { rankIn } from "../src/search/rank-in.ts";
import type { RankedPassage } from "../src/search/rank.ts";
import { SENTENCE_FEATURES } from "../src/search/sentence-features.ts";

/** The features of an answer in the order in which an example has them, by where their weights are kept. */
export const FEATURES_OF = {
  answer: Object.keys(ANSWER_FEATURES),
  answerTerms: Object.keys(ANSWER_TERM_FEATURES),
  answerSentence: Object.keys(SENTENCE_FEATURES),
} as const;
export const FEATURES = Object.values(FEATURES_OF).flat();

/** Whoever asks in other words than an article has is not to be refused for it. */
const NOT_LEARNT: ReadonlySet<string> = new Set(["exact", "exactAmount"]);

/** How a library stands to a question: it answers, it lacks the passages that do or their whole article, or it is about other matters. */
export type Standing = "answered" | "passage" | "article" | "other";

/** A question put to a library. */
export interface Example {
  /** The kind of library: a set, or a set and how it was cut. */
  readonly library: string;
  /** In which half of its set the question is. */
  readonly half: 0 | 1;
  readonly standing: Standing;
  /** What the best passage has of {@link FEATURES}; undefined where nothing was found, which is always refused. */
  readonly vector: readonly number[] | undefined;
}

/** What a library finds for a question, best first, as the product ranks it. */
export function ask(collection: Collection, text: string): readonly RankedPassage[] {
  const question = readQuestion(text);
  return rankIn(queriesIn([collection], question), {});
}

export function vectorOf(passages: readonly RankedPassage[]): Example["vector"] {
  const best = bestView(passages);
  if (!best) return undefined;
  const { sentence } = best;
  return [
    ...Object.values(ANSWER_FEATURES).map((feature) => feature(best)),
    ...Object.values(ANSWER_TERM_FEATURES).map((feature) => feature(best)),
    ...Object.entries(SENTENCE_FEATURES).map(([name, feature]) =>
      sentence && !NOT_LEARNT.has(name) ? feature(sentence) : 0,
    ),
  ];
}

/** The features of which one is 1 where the question is in another language than the best passage. */
export const FOREIGN = ["fromEnglish", "fromIndonesian"] as const;

/** Which of them that is; undefined for a question in the passage's language. */
export function foreignOf({ vector }: Example): (typeof FOREIGN)[number] | undefined {
  return FOREIGN.find((name) => vector?.[FEATURES.indexOf(name)] === 1);
}
