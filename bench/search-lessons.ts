import { candidatesIn } from "../src/search/candidates.ts";
import { PASSAGE_FEATURES, viewPassage, type PassageView } from "../src/search/passage-features.ts";
import { queriesFor } from "../src/search/query.ts";
import { readQuestion } from "../src/search/question.ts";
import { SENTENCE_FEATURES, viewSentences } from "../src/search/sentence-features.ts";
import { TERM_VECTOR, termVectors } from "../src/search/term-worth.ts";
import { sliceOf } from "../src/text/span.ts";
import { halfOf, mainIndexOf, type NamedSet } from "./search-folder.ts";
import { holdsAnswer } from "./search-score.ts";

/** Passages looked at for a question, as the product does. */
const LOOKED_AT = 50;

/** The features of a sentence, of the passage that it is in, and of the terms that this has, in this order. */
export const SENTENCE = Object.keys(SENTENCE_FEATURES);
export const PASSAGE = Object.keys(PASSAGE_FEATURES);
export const TERM = TERM_VECTOR;

/** A passage that shares words with a question. */
export interface LessonPassage {
  readonly isRight: boolean;
  /** For each sentence its features and the passage's. */
  readonly vectors: readonly Float32Array[];
  /** Which of them hold the answer. */
  readonly holds: readonly boolean[];
}

/** A question that its set answers, with the passages that share most with it. */
export interface Lesson {
  readonly set: string;
  readonly half: 0 | 1;
  /** How much it counts: larger sets count more, but not in proportion. */
  readonly share: number;
  readonly passages: readonly LessonPassage[];
}

/** What a set teaches: each `every`th of its answerable questions, features named in `without` left at 0. */
export function readLessons(
  { name, set }: NamedSet,
  { every, without }: { readonly every: number; readonly without: ReadonlySet<string> },
): readonly Lesson[] {
  const index = mainIndexOf(set);
  const sentenceFeatures = Object.entries(SENTENCE_FEATURES);
  const passageFeatures = Object.entries(PASSAGE_FEATURES);
  const answerable = set.questions.filter(({ gold }, at) => gold.length > 0 && at % every === 0);
  return answerable.map(({ question: text, gold, answers }) => {
    const question = readQuestion(text);
    const terms = queriesFor(question, [index])[0] ?? [];
    const candidates = candidatesIn([index], { question, terms }, { count: LOOKED_AT });
    const passages = candidates.map(({ asking, passage, closeness }): LessonPassage => {
      const { paragraph } = passage;
      const sentences = viewSentences(asking, passage);
      const view = viewPassage(asking, { passage, closeness, sentences });
      const ofPassage = passageFeatures.map(([key, feature]) => (without.has(key) ? 0 : feature(view)));
      const ofTerms = termsOf(view).map((value, at) => (without.has(TERM[at] ?? "") ? 0 : value));
      return {
        isRight: gold.includes(set.idOf.get(paragraph) ?? ""),
        vectors: sentences.map((sentence) => {
          const own = sentenceFeatures.map(([key, feature]) => (without.has(key) ? 0 : feature(sentence)));
          return Float32Array.from([...own, ...ofPassage, ...ofTerms]);
        }),
        holds: paragraph.sentences.map((span) => holdsAnswer(sliceOf(paragraph.text, span), answers)),
      };
    });
    return { set: name, half: halfOf(gold[0] ?? ""), share: 1 / Math.sqrt(answerable.length), passages };
  });
}

/** What speaks for the terms that a passage has, together. */
function termsOf({ asking, all: { shares } }: PassageView): readonly number[] {
  const { terms, weights, amount, question } = asking;
  const vectors = termVectors(terms, weights, { focus: question.focus, amount });
  return TERM.map((_, at) =>
    vectors.reduce((sum, vector, term) => sum + (vector[at] ?? 0) * (shares[term] ?? 0), 0),
  );
}
