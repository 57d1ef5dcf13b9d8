import type { Asking } from "./asking.ts";
import type { BestView } from "./best-view.ts";
import { coverage, coverageOfBoth } from "./coverage.ts";
import { EVIDENCE } from "./evidence.ts";
import { noTerms } from "./found-terms.ts";
import { PASSAGE_FEATURES, type PassageView } from "./passage-features.ts";
import type { QueryTerm } from "./query.ts";
import { isForeign } from "./question.ts";
import type { QuestionKind } from "./question-kinds.ts";

/** What speaks for an answer being in the best passage, or against it. Shares are of the question's weight. */
export const ANSWER_FEATURES = {
  always: () => 1,
  /** The share of the question that the passage has with its title and heading. */
  cover: ({ view }) => covered(view),
  /** What the beginning of its article adds to that. */
  lead: ({ view }) => view.surroundings.lead,
  /** How likely it is the one, among all that were found and none of them, which scores 0. */
  likely: (best) => likely(best),
  /** Both at once: there is much of the question here, and nowhere else. */
  certain: (best) => likely(best) * covered(best.view),
  /** The most that a sentence which holds what the question asks for has together with the sentence before it. */
  answering: ({ view }) => answering(view),
  /** The share of the question's names, of its figures, that it lacks, negative. */
  names: ({ view }) => PASSAGE_FEATURES.names(view),
  figures: ({ view }) => PASSAGE_FEATURES.figures(view),
  /** How much of what it opens with the question mentions. */
  subject: ({ view }) => view.subject.mentioned,
  /** How many words carry the question, up to six. */
  words: ({ view }) => Math.min(MANY_WORDS, telling(view.asking).length),
  /** How many of them no passage of that language has. */
  nowhere: ({ view }) => telling(view.asking).filter(({ stems }) => stems.size === 0).length,
  /** The question is of a kind. */
  who: ({ view }) => Number(view.asking.question.kind === "who"),
  when: ({ view }) => Number(view.asking.question.kind === "when"),
  where: ({ view }) => Number(view.asking.question.kind === "where"),
  howMany: ({ view }) => Number(view.asking.question.kind === "how-many"),
  why: ({ view }) => Number(view.asking.question.kind === "why"),
  define: ({ view }) => Number(view.asking.question.kind === "define"),
  /** It is asked in English of what is in another language, in Indonesian. */
  fromEnglish: ({ view }) => Number(isAskedAcross(view.asking, "en")),
  fromIndonesian: ({ view }) => Number(isAskedAcross(view.asking, "id")),
} as const satisfies Readonly<Record<string, (best: BestView) => number>>;

/** From so many words on, more of them tell no more. */
const MANY_WORDS = 6;

/** What a sentence has to hold to answer a question of a kind; 0 where any may do, for reasons and descriptions are often given without a sign. */
const WANTED: Readonly<Record<QuestionKind, number>> = {
  who: EVIDENCE.name,
  person: 0,
  when: EVIDENCE.time | EVIDENCE.clock,
  where: EVIDENCE.nameOfPlace | EVIDENCE.place,
  "how-many": EVIDENCE.figure,
  why: 0,
  said: EVIDENCE.report,
  define: EVIDENCE.copula,
  which: EVIDENCE.name,
};

function covered({ asking, all }: PassageView): number {
  return coverage(asking, all.shares);
}

/** The share that a softmax over the scores gives it: ranking is learnt so that this is a probability. */
function likely({ score, ahead }: BestView): number {
  return 1 / (1 + Math.exp(-score) + ahead.reduce((sum, each) => sum + Math.exp(-each), 0));
}

function answering({ asking, sentences }: PassageView): number {
  const wanted = WANTED[asking.question.kind];
  const able = sentences.filter(({ evidence }) => wanted === 0 || (evidence & wanted) !== 0);
  const shares = able.map(({ found, before = noTerms(asking) }) =>
    coverageOfBoth(asking, found.shares, before.shares),
  );
  return Math.max(0, ...shares);
}

function telling({ terms }: Asking): readonly QueryTerm[] {
  return terms.filter(({ sort }) => sort !== "asking");
}

function isAskedAcross({ question, vocabulary }: Asking, from: "en" | "id"): boolean {
  return question.language === from && isForeign(question, vocabulary.language);
}
