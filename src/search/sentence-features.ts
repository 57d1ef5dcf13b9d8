import { MARK, type AnalysedText } from "./analysed-text.ts";
import type { Asking } from "./asking.ts";
import { coverage, coverageOf, coverageOfBoth } from "./coverage.ts";
import { EVIDENCE } from "./evidence.ts";
import { findDescription } from "./find-description.ts";
import { findEvidence } from "./find-evidence.ts";
import { findTerms, noTerms, type FoundTerms } from "./found-terms.ts";
import type { IndexedPassage } from "./indexed-passage.ts";
import type { QuestionKind } from "./question-kinds.ts";

/** A sentence among its neighbours, as a question sees it. */
export interface SentenceView {
  readonly asking: Asking;
  readonly body: AnalysedText;
  /** Which sentence of the body it is. */
  readonly place: number;
  readonly found: FoundTerms;
  readonly before: FoundTerms | undefined;
  readonly after: FoundTerms | undefined;
  /** Bits of {@link EVIDENCE}. */
  readonly evidence: number;
  /** Words of names that the question does not mention. */
  readonly newNames: number;
}

/**
 * What speaks for a sentence, or against it. Shares are of the question's weight; amounts are those times that weight,
 * for a share of a long question tells more than the same share of a short one.
 */
export const SENTENCE_FEATURES = {
  /** The share of the question that it has. */
  cover: ({ asking, found }) => coverage(asking, found.shares),
  /** The share that it has in the question's own forms. */
  exact: ({ asking, found }) => coverage(asking, found.exact),
  /** What its neighbours add. */
  before: ({ asking, found, before }) => gain(asking, found, before),
  after: ({ asking, found, after }) => gain(asking, found, after),
  /** Of its share what words of a sort make up. */
  names: ({ asking, found }) => coverageOf(asking, found.shares, asking.sorts.names),
  figures: ({ asking, found }) => coverageOf(asking, found.shares, asking.sorts.figures),
  verbs: ({ asking, found }) => coverageOf(asking, found.shares, asking.sorts.verbs),
  asking: ({ asking, found }) => coverageOf(asking, found.shares, asking.sorts.asking),
  coverAmount: ({ asking, found }) => asking.amount * coverage(asking, found.shares),
  exactAmount: ({ asking, found }) => asking.amount * coverage(asking, found.exact),
  namesAmount: ({ asking, found }) => asking.amount * coverageOf(asking, found.shares, asking.sorts.names),
  askingAmount: ({ asking, found }) => asking.amount * coverageOf(asking, found.shares, asking.sorts.asking),
  length: ({ body, place }) =>
    Math.log(1 + (body.sentenceStarts[place + 1] ?? 0) - (body.sentenceStarts[place] ?? 0)) / 4,
  first: ({ place }) => Number(place === 0),
  /** It is a question itself: an interviewer's, which what follows answers. */
  asks: ({ body, place }) => Number(asks(body, place)),
  answersQuestion: ({ asking, body, place, before }) =>
    before && (place === 0 || asks(body, place - 1)) ? coverage(asking, before.shares) : 0,
  /** It opens with a subject, where a definition is wanted. */
  opensWithSubject: ({ asking: { question }, body, place }) =>
    Number(place === 0 && body.subject > 0 && (question.kind === "define" || question.kind === "person")),
  /** It has what a question of a kind asks for. */
  who: (view) => has(view, "who", EVIDENCE.name),
  fullName: (view) => has(view, "who", EVIDENCE.fullName),
  newNames: ({ asking, newNames }) =>
    asking.question.kind === "who" ? Math.min(newNames, MANY_NAMES) / MANY_NAMES : 0,
  whoPlace: (view) => has(view, "who", EVIDENCE.place),
  /** It says who the person is, as far as it has the name that is asked for. */
  described: (view) => has(view, "person", EVIDENCE.described) * coverage(view.asking, view.found.shares),
  titled: (view) => has(view, "person", EVIDENCE.titled) * coverage(view.asking, view.found.shares),
  when: (view) => has(view, "when", EVIDENCE.time),
  day: (view) => has(view, "when", EVIDENCE.day),
  /** The time of a day, for a question that asks for it. */
  clock: (view) => has(view, "when", EVIDENCE.clock) * Number(view.asking.question.wantsClock),
  /** It calls somebody by what he is whom its neighbours name. */
  epithet: (view) => has(view, "person", EVIDENCE.epithet) * inNeighbours(view),
  where: (view) => has(view, "where", EVIDENCE.nameOfPlace),
  place: (view) => has(view, "where", EVIDENCE.place),
  howMany: (view) => has(view, "how-many", EVIDENCE.figure),
  counted: (view) => has(view, "how-many", EVIDENCE.counted),
  countedNext: (view) => has(view, "how-many", EVIDENCE.countedNext),
  unit: (view) => has(view, "how-many", EVIDENCE.unit),
  howManyName: (view) => has(view, "how-many", EVIDENCE.name),
  whichFigure: (view) => has(view, "which", EVIDENCE.figure),
  why: (view) => has(view, "why", EVIDENCE.reason),
  said: (view) => has(view, "said", EVIDENCE.report),
  saidByAsked: (view) => has(view, "said", EVIDENCE.saidByAsked),
  define: (view) => has(view, "define", EVIDENCE.copula),
  ofKind: ({ evidence }) => Number((evidence & EVIDENCE.ofKind) !== 0),
  body: ({ asking, evidence }) => Number(asking.question.wantsBody && (evidence & EVIDENCE.body) !== 0),
} as const satisfies Readonly<Record<string, (view: SentenceView) => number>>;

/** So many words of new names, or more, tell the same. */
const MANY_NAMES = 4;

/** Each sentence of a paragraph as a question sees it; a question that the paragraph answers stands before its first. */
export function viewSentences(
  asking: Asking,
  { body, question }: Pick<IndexedPassage, "body" | "question">,
): readonly SentenceView[] {
  const starts = body.sentenceStarts;
  const found: FoundTerms[] = [];
  for (let place = 0; place + 1 < starts.length; place++)
    found.push(findTerms(asking, body, starts[place] ?? 0, starts[place + 1] ?? 0));
  const asked = question.forms.length > 0 ? findTerms(asking, question, 0, question.forms.length) : undefined;
  return found.map((own, place) => {
    const [start, end] = [starts[place] ?? 0, starts[place + 1] ?? 0];
    const { signs, newNames } = findEvidence(asking, body, start, end);
    const described = asking.question.kind === "person" ? findDescription(asking, body, start, end) : 0;
    const [before = asked, after] = [found[place - 1], found[place + 1]];
    return { asking, body, place, found: own, before, after, evidence: signs | described, newNames };
  });
}

function asks({ marks, sentenceStarts }: AnalysedText, place: number): boolean {
  return ((marks[(sentenceStarts[place + 1] ?? 0) - 1] ?? 0) & MARK.asks) !== 0;
}

function gain(asking: Asking, own: FoundTerms, other: FoundTerms | undefined): number {
  return other ? coverageOfBoth(asking, own.shares, other.shares) - coverage(asking, own.shares) : 0;
}

function inNeighbours({ asking, before = noTerms(asking), after = noTerms(asking) }: SentenceView): number {
  return Math.max(coverage(asking, before.shares), coverage(asking, after.shares));
}

function has({ asking, evidence }: SentenceView, kind: QuestionKind, sign: number): number {
  return Number(asking.question.kind === kind && (evidence & sign) !== 0);
}
