import type { Article } from "../articles/article.ts";
import { SIGN } from "./answer-signs.ts";
import type { AnalysedText } from "./analysed-text.ts";
import type { IndexedPassage, LanguageIndex } from "./language-index.ts";
import type { QueryTerm } from "./query.ts";
import type { Question } from "./question.ts";
import type { QuestionKind } from "./question-kinds.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A passage with its place in the answer. */
export interface RankedPassage {
  readonly passage: IndexedPassage;
  /** Which of its sentences answers best; undefined where none stands out. */
  readonly sentence: number | undefined;
  readonly score: number;
  readonly isAnswer: boolean;
}

interface RankingTask {
  readonly question: Question;
  readonly query: readonly QueryTerm[];
  readonly index: LanguageIndex;
  readonly article?: Article;
  readonly count: number;
}

/** Passages that are looked at closely. */
const LOOKED_AT = 50;

/** The share of a question's weight that a passage holds from which on it is taken for an answer. */
const ENOUGH = 0.5;

const WANTED: Readonly<Record<QuestionKind, number>> = {
  who: SIGN.name,
  when: SIGN.time,
  where: SIGN.place,
  "how-many": SIGN.figure,
  why: SIGN.reason,
  said: SIGN.report,
  other: 0,
};

/** The passages of one index that share words with a question, the likeliest to answer first. */
export function rank({ question, query, index, ...wish }: RankingTask): readonly RankedPassage[] {
  const total = query.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const candidates = index.candidates(query, { ...wish, count: LOOKED_AT });
  const closest = candidates[0]?.closeness ?? 1;
  return candidates.map(({ passage, closeness }) => {
    const { body, title, heading } = passage;
    const whole = coverage([all(body), all(title), all(heading)], query, index.vocabulary) / total;
    const sentences = Array.from(body.sentenceStarts.subarray(0, -1), (start, place) => {
      const range = { text: body, start, end: body.sentenceStarts[place + 1] ?? start };
      return coverage([range], query, index.vocabulary) / total + 0.15 * kindShare(range, question.kind);
    });
    const best = Math.max(0, ...sentences);
    return {
      passage,
      sentence: best > 0 ? sentences.indexOf(best) : undefined,
      score: closeness / closest + 2 * whole + best,
      isAnswer: whole >= ENOUGH,
    };
  });
}

interface Range {
  readonly text: AnalysedText;
  readonly start: number;
  readonly end: number;
}

function all(text: AnalysedText): Range {
  return { text, start: 0, end: text.forms.length };
}

/** The weight of the query's terms that stand in some ranges. */
function coverage(ranges: readonly Range[], query: readonly QueryTerm[], vocabulary: Vocabulary): number {
  const found = new Set<number>();
  for (const { text, start, end } of ranges)
    for (let at = start; at < end; at++) found.add(vocabulary.stemOfForm(text.forms[at] ?? 0));
  return query.reduce((sum, { weight, stems }) => {
    const shares = [...stems].map(([stem, share]) => (found.has(stem) ? share : 0));
    return sum + weight * Math.max(0, ...shares);
  }, 0);
}

function kindShare({ text, start, end }: Range, kind: QuestionKind): number {
  const wanted = WANTED[kind];
  for (let at = start; at < end; at++) if (((text.signs[at] ?? 0) & wanted) !== 0) return 1;
  return 0;
}
