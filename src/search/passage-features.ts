import type { AnalysedText } from "./analysed-text.ts";
import type { Asking } from "./asking.ts";
import { coverage, coverageOf, coverageOfBoth } from "./coverage.ts";
import { findTerms, together, type FoundTerms } from "./found-terms.ts";
import type { IndexedPassage } from "./indexed-passage.ts";
import type { QuestionKind } from "./question-kinds.ts";
import type { SentenceView } from "./sentence-features.ts";
import { subjectOf, type SubjectMatch } from "./subject-match.ts";
import { surroundingsOf, type Surroundings } from "./surroundings.ts";

/** A passage as a question sees it. */
export interface PassageView {
  readonly asking: Asking;
  readonly passage: IndexedPassage;
  /** As its index gives it. */
  readonly closeness: number;
  readonly sentences: readonly SentenceView[];
  /** What it has of the question, and what it has together with its title and heading. */
  readonly own: FoundTerms;
  readonly all: FoundTerms;
  readonly title: SubjectMatch;
  readonly subject: SubjectMatch;
  readonly surroundings: Surroundings;
}

/** What speaks for a passage, or against it, beside its sentences and what its terms are worth. Shares and amounts are as those of sentences. */
export const PASSAGE_FEATURES = {
  /** The share of the question that it has; what title and heading add. */
  cover: ({ asking, own }) => coverage(asking, own.shares),
  around: ({ asking, own, all }) => coverage(asking, all.shares) - coverage(asking, own.shares),
  /** The share that it has in the question's own forms. */
  exact: ({ asking, own }) => coverage(asking, own.exact),
  /** The share of the question's names, of its figures, that it lacks, negative. */
  names: ({ asking, all }) => -lacking(asking, all, asking.sorts.names),
  figures: ({ asking, all }) => -lacking(asking, all, asking.sorts.figures),
  /** The share that it has by how often it has it. */
  closeness: ({ closeness }) => closeness,
  /** The most that a sentence has together with the next one, and with what the passage is about. */
  pair: ({ asking, sentences }) => most(asking, sentences, ({ after, found }) => after ?? found),
  onSubject,
  coverAmount: ({ asking, own }) => asking.amount * coverage(asking, own.shares),
  aroundAmount: ({ asking, own, all }) =>
    asking.amount * (coverage(asking, all.shares) - coverage(asking, own.shares)),
  namesAmount: ({ asking, all }) => -asking.amount * lacking(asking, all, asking.sorts.names),
  closenessAmount: ({ asking, closeness }) => asking.amount * closeness,
  onSubjectAmount: (view) => view.asking.amount * onSubject(view),
  length: ({ passage }) => Math.log(1 + passage.body.forms.length) / 4,
  /** How early the question's words begin. */
  lead: ({ asking, passage }) => lead(asking, passage.body),
  /** What the paragraphs around it add to its share. */
  leadAdds: ({ surroundings }) => surroundings.lead,
  beforeAdds: ({ surroundings }) => surroundings.before,
  afterAdds: ({ surroundings }) => surroundings.after,
  firstParagraph: ({ passage }) => Number(passage.paragraph.number === 1),
  /** How much of the title, of the subject, the question mentions; and that times their share of it. */
  titleMentioned: ({ title }) => title.mentioned,
  title: ({ title }) => title.match,
  subjectMentioned: ({ subject }) => subject.mentioned,
  subject: ({ subject }) => subject.match,
  subjectAmount: ({ asking, subject }) => asking.amount * subject.match,
  /** The subject is all that the question names. */
  wholeSubject: ({ asking, subject }) => Number(subject.mentioned === 1 && isAllNamed(asking, subject.found)),
  /** `subject` where the question is of a kind. */
  subjectDefine: (view) => subjectIf(view, "define") + subjectIf(view, "person"),
  subjectWhere: (view) => subjectIf(view, "where"),
  subjectWhen: (view) => subjectIf(view, "when"),
  subjectHowMany: (view) => subjectIf(view, "how-many"),
  subjectWho: (view) => subjectIf(view, "who"),
  subjectWhich: (view) => subjectIf(view, "which"),
} as const satisfies Readonly<Record<string, (view: PassageView) => number>>;

/** What is known of a passage before it is seen as a whole. */
type SeenPassage = Pick<PassageView, "passage" | "closeness" | "sentences">;

/** A passage as a question sees it, once its sentences have been seen. */
export function viewPassage(asking: Asking, seen: SeenPassage): PassageView {
  const { body, heading, source } = seen.passage;
  const own = together(
    asking,
    seen.sentences.map(({ found }) => found),
  );
  const title = subjectOf(asking, source.title, source.title.forms.length);
  const all = together(asking, [own, title.found, findTerms(asking, heading, 0, heading.forms.length)]);
  const subject = subjectOf(asking, body, body.subject);
  const surroundings = surroundingsOf(asking, seen.passage, all);
  return { asking, ...seen, own, all, title, subject, surroundings };
}

function lacking(asking: Asking, { shares }: FoundTerms, counts: readonly number[]): number {
  const whole = coverage(asking, counts);
  return whole === 0 ? 0 : 1 - coverageOf(asking, shares, counts) / whole;
}

function onSubject({ asking, sentences, title, subject }: PassageView): number {
  const topic = together(asking, [title.found, subject.found]);
  return most(asking, sentences, () => topic);
}

function most(
  asking: Asking,
  sentences: readonly SentenceView[],
  companionOf: (sentence: SentenceView) => FoundTerms,
): number {
  let best = 0;
  for (const sentence of sentences)
    best = Math.max(best, coverageOfBoth(asking, sentence.found.shares, companionOf(sentence).shares));
  return best;
}

/** Words after which a mention of the question's words is no longer early. */
const EARLY = 8;

function lead({ isHit, vocabulary }: Asking, { forms }: AnalysedText): number {
  const first = forms.findIndex((form) => isHit[vocabulary.stemOfForm(form)] === 1);
  return first === -1 ? 0 : Math.exp(-first / EARLY);
}

function isAllNamed({ terms }: Asking, { shares }: FoundTerms): boolean {
  return terms.every(({ sort }, term) => sort === "asking" || (shares[term] ?? 0) > 0);
}

function subjectIf({ asking, subject }: PassageView, kind: QuestionKind): number {
  return asking.question.kind === kind ? subject.match : 0;
}
