import type { SetQuestion } from "./search-set.ts";

/** What a search shows for a question. */
export interface Shown {
  /** Passage ids, best first, also where the answer is a refusal. */
  readonly ranked: readonly string[];
  /** The answering sentence of each. */
  readonly shown: readonly string[];
  readonly sorry: boolean;
}

/** Shares between 0 and 1. */
export interface Scores {
  readonly mrr: number;
  readonly r1: number;
  readonly r5: number;
  readonly shown1: number;
  readonly shown3: number;
  /** Of the questions that the set marks as unanswerable. */
  readonly refusedRight: number;
  /** Of the answerable ones. */
  readonly refusedWrong: number;
}

/** Scores what was shown for each question of a set. */
export function scoresOf(questions: readonly SetQuestion[], results: readonly Shown[]): Scores {
  const pairs = questions.flatMap((question, index) => {
    const result = results[index];
    return result ? [{ question, result }] : [];
  });
  const answerable = pairs.filter(({ question }) => question.gold.length > 0);
  const unanswerable = pairs.filter(({ question }) => question.gold.length === 0);
  const share = (of: (pair: (typeof pairs)[number]) => number): number => mean(answerable.map(of));
  return {
    mrr: share((pair) => 1 / rankOfGold(pair)),
    r1: share((pair) => Number(rankOfGold(pair) === 1)),
    r5: share((pair) => Number(rankOfGold(pair) <= 5)),
    shown1: share((pair) => Number(showsAnswer(pair, 1))),
    shown3: share((pair) => Number(showsAnswer(pair, 3))),
    refusedRight: mean(unanswerable.map(({ result }) => Number(result.sorry))),
    refusedWrong: share(({ result }) => Number(result.sorry)),
  };
}

interface Pair {
  readonly question: SetQuestion;
  readonly result: Shown;
}

/** From 1; infinite where no gold passage is among the first ten. */
function rankOfGold({ question, result }: Pair): number {
  const place = result.ranked.slice(0, 10).findIndex((id) => question.gold.includes(id));
  return place === -1 ? Infinity : place + 1;
}

function showsAnswer({ question, result }: Pair, count: number): boolean {
  return result.shown.slice(0, count).some((sentence) => holdsAnswer(sentence, question.answers));
}

/** Whether a sentence holds one of the answers, compared by letters and digits alone. */
export function holdsAnswer(sentence: string, answers: readonly string[]): boolean {
  const text = plain(sentence);
  return answers
    .map(plain)
    .filter((answer) => answer.trim() !== "")
    .some((answer) => text.includes(answer));
}

function plain(text: string): string {
  return ` ${text
    .toLowerCase()
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? NaN : values.reduce((sum, value) => sum + value, 0) / values.length;
}
