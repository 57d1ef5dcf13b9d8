import type { Asking } from "./asking.ts";
import { coverage } from "./coverage.ts";
import { EVIDENCE } from "./evidence.ts";
import type { PassageView } from "./passage-features.ts";
import type { QuestionKind } from "./question-kinds.ts";

/** The best passage for a question, as whoever decides whether it answers sees it. */
export interface BestView {
  readonly view: PassageView;
  /** How far its score is ahead of each other passage's, the next one's first. */
  readonly ahead: readonly number[];
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
  /** How far it is ahead of the next one, and how likely it is among all. */
  ahead: ({ ahead: [next = FAR_AHEAD] }) => Math.min(next, FAR_AHEAD),
  likely: ({ ahead }) => 1 / (1 + ahead.reduce((sum, each) => sum + Math.exp(-each), 0)),
  /** How many words carry the question, up to six. */
  words: ({ view }) => Math.min(MANY_WORDS, view.asking.terms.filter(({ sort }) => sort !== "asking").length),
  /** How rare the rarest name is that the passage lacks. */
  lackedName: ({ view }) => lackedName(view),
  /** It is asked in another language. */
  foreign: ({ view }) => Number(isForeign(view.asking)),
} as const satisfies Readonly<Record<string, (best: BestView) => number>>;

/** A passage that is so far ahead, or the only one, is as good as alone. */
const FAR_AHEAD = 3;

/** From so many words on, more of them tell no more. */
const MANY_WORDS = 6;

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

function lackedName({ asking, all }: PassageView): number {
  const lacked = asking.terms.map(({ isName, rareness }, term) =>
    isName ? rareness * (1 - (all.shares[term] ?? 0)) : 0,
  );
  return Math.max(0, ...lacked);
}

function isForeign({ question, vocabulary }: Asking): boolean {
  return question.language !== "und" && question.language !== vocabulary.language;
}
