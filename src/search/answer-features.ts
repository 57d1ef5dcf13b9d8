import type { Asking } from "./asking.ts";
import { coverage } from "./coverage.ts";
import { EVIDENCE } from "./evidence.ts";
import type { PassageView } from "./passage-features.ts";
import type { QuestionKind } from "./question-kinds.ts";

/** The best passage for a question, as whoever decides whether it answers sees it. */
export interface BestView {
  readonly view: PassageView;
  /** How far its score is ahead of the next one's. */
  readonly ahead: number;
}

/** What speaks for an answer being in the best passage, or against it. Shares are of the question's weight. */
export const ANSWER_FEATURES = {
  always: () => 1,
  /** The share of the question that the passage has with its title and heading. */
  cover: ({ view }) => coverage(view.asking, view.all.shares),
  /** The share that it has in the question's own forms. */
  exact: ({ view }) => coverage(view.asking, view.own.exact),
  /** The most that one of its sentences has which holds what the question asks for. */
  answering: ({ view }) => answering(view),
  ahead: ({ ahead }) => ahead,
  /** How many words carry the question, and how many of all the passage lacks. */
  words: ({ view }) => view.asking.terms.filter(({ sort }) => sort !== "asking").length,
  lacking: ({ view }) => view.all.shares.filter((share) => share === 0).length,
  /** The question does not say what kind of answer it wants. */
  which: ({ view }) => Number(view.asking.question.kind === "which"),
  /** It is asked in another language. */
  foreign: ({ view }) => Number(isForeign(view.asking)),
} as const satisfies Readonly<Record<string, (best: BestView) => number>>;

/** How far a passage is ahead that is the only one. */
export const FAR_AHEAD = 3;

/** What a sentence has to hold to answer a question of a kind. */
const WANTED: Readonly<Record<QuestionKind, number>> = {
  who: EVIDENCE.name,
  when: EVIDENCE.time,
  where: EVIDENCE.nameOfPlace | EVIDENCE.place,
  "how-many": EVIDENCE.figure,
  why: EVIDENCE.reason,
  said: EVIDENCE.report,
  define: EVIDENCE.copula,
  which: EVIDENCE.name,
};

function answering({ asking, sentences }: PassageView): number {
  const able = sentences.filter(({ evidence }) => (evidence & WANTED[asking.question.kind]) !== 0);
  return Math.max(0, ...able.map(({ found }) => coverage(asking, found.shares)));
}

function isForeign({ question, vocabulary }: Asking): boolean {
  return question.language !== "und" && question.language !== vocabulary.language;
}
