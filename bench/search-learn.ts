import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { Asking } from "../src/search/asking.ts";
import { candidatesIn } from "../src/search/candidates.ts";
import type { IndexedPassage } from "../src/search/indexed-passage.ts";
import { PASSAGE_FEATURES, viewPassage } from "../src/search/passage-features.ts";
import { queriesFor } from "../src/search/query.ts";
import { readQuestion } from "../src/search/question.ts";
import type { Features } from "../src/search/score.ts";
import { SENTENCE_FEATURES, viewSentences, type SentenceView } from "../src/search/sentence-features.ts";
import weights from "../src/search/weights.json" with { type: "json" };
import { sliceOf } from "../src/text/span.ts";
import { halfOf, mainIndexOf, readFolders, type NamedSet } from "./search-folder.ts";
import { holdsAnswer } from "./search-score.ts";
import { learnWeights, type Choice } from "./search-softmax.ts";

/**
 * node --import tsx bench/search-learn.ts FOLDER… [--write] [--every N] [--without FEATURE,…]
 *
 * Learns how to rank from every set in the folders (NAME.passages.jsonl beside NAME.dev.jsonl): the weights of sentences
 * and of passages in src/search/weights.json. Each half of a set is judged by weights learnt on the other halves; --write
 * saves those learnt on all. --every takes each Nth question alone, --without leaves features out, both to try something.
 * After it, bench/search-learn-answer.ts learns when to refuse.
 */
const { values, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: { write: { type: "boolean" }, without: { type: "string" }, every: { type: "string" } },
});
if (folders.length === 0)
  throw new Error("Name a folder: node --import tsx bench/search-learn.ts FOLDER… [--write]");

/** Passages looked at for a question, as the product does. */
const LOOKED_AT = 50;

/** Set by hand, for no set asks what somebody said: such a question is answered where that person speaks. */
const BY_HAND: Readonly<Record<string, number>> = { said: 1, saidByAsked: 7 };

const SENTENCE = Object.keys(SENTENCE_FEATURES);
const PASSAGE = Object.keys(PASSAGE_FEATURES);
const without = new Set([...(values.without?.split(",") ?? []), ...Object.keys(BY_HAND)]);

/** A candidate, its sentences' features, and which of them hold the answer. */
interface ReadCandidate {
  readonly asking: Asking;
  readonly passage: IndexedPassage;
  readonly closeness: number;
  readonly sentences: readonly SentenceView[];
  readonly vectors: readonly (readonly number[])[];
  readonly holds: readonly boolean[];
  readonly isRight: boolean;
}

interface ReadQuestion {
  readonly set: string;
  readonly half: 0 | 1;
  /** How much it counts: larger sets count more, but not in proportion. */
  readonly share: number;
  readonly candidates: readonly ReadCandidate[];
}

interface Tally {
  questions: number;
  reciprocal: number;
  first: number;
  shown: number;
  picked: number;
  pickable: number;
}

const tallies = new Map<string, Tally>();
const questions = (await readFolders(folders)).flatMap(readQuestions);
for (const half of [0, 1]) {
  const learnt = learn(questions.filter((question) => question.half !== half));
  for (const question of questions.filter((each) => each.half === half)) judge(question, learnt);
}
report();
if (values.write) {
  const file = new URL("../src/search/weights.json", import.meta.url);
  await writeFile(file, `${JSON.stringify({ ...weights, ...learn(questions) }, null, 2)}\n`);
}

function readQuestions({ name, set }: NamedSet): readonly ReadQuestion[] {
  const index = mainIndexOf(set);
  const every = Number(values.every ?? 1);
  const answerable = set.questions.filter(({ gold }, at) => gold.length > 0 && at % every === 0);
  return answerable.map(({ question: text, gold, answers }) => {
    const question = readQuestion(text);
    const terms = queriesFor(question, [index])[0] ?? [];
    const query = { question, terms };
    const candidates = candidatesIn([index], query, { count: LOOKED_AT }).map((candidate) => {
      const { asking, passage, closeness } = candidate;
      const { paragraph, body } = passage;
      const sentences = viewSentences(asking, body);
      const vectors = sentences.map((view) => vectorOf(SENTENCE_FEATURES, view));
      const holds = paragraph.sentences.map((span) => holdsAnswer(sliceOf(paragraph.text, span), answers));
      return {
        asking,
        passage,
        closeness,
        sentences,
        vectors,
        holds,
        isRight: gold.includes(set.idOf.get(paragraph) ?? ""),
      };
    });
    return {
      set: name,
      half: halfOf(gold[0] ?? ""),
      share: 1 / Math.sqrt(answerable.length),
      candidates,
    };
  });
}

interface Learnt {
  readonly sentence: Readonly<Record<string, number>>;
  readonly passage: Readonly<Record<string, number>>;
}

function learn(from: readonly ReadQuestion[]): Learnt {
  const sentences = from.flatMap(({ candidates, share }) =>
    candidates
      .filter(({ isRight, holds }) => isRight && holds.includes(true) && holds.includes(false))
      .map(({ vectors, holds }): Choice => ({ options: vectors, right: holds, share })),
  );
  const sentence = { ...named(SENTENCE, learnWeights(sentences, SENTENCE.length)), ...BY_HAND };
  const passages = from.map((question): Choice => ({
    options: passageVectors(question, sentence),
    right: question.candidates.map(({ isRight }) => isRight),
    share: question.share,
  }));
  return { sentence, passage: named(PASSAGE, learnWeights(passages, PASSAGE.length)) };
}

function passageVectors(
  { candidates }: ReadQuestion,
  sentence: Learnt["sentence"],
): readonly (readonly number[])[] {
  return candidates.map((candidate) => {
    const best = Math.max(0, ...candidate.vectors.map((vector) => weigh(vector, SENTENCE, sentence)));
    return vectorOf(PASSAGE_FEATURES, viewPassage(candidate.asking, { ...candidate, best }));
  });
}

function judge(question: ReadQuestion, { sentence, passage }: Learnt): void {
  const vectors = passageVectors(question, sentence);
  const ranked = question.candidates
    .map((candidate, at) => ({ candidate, score: weigh(vectors[at] ?? [], PASSAGE, passage) }))
    .toSorted((a, b) => b.score - a.score)
    .map(({ candidate }) => candidate);
  const place = ranked.findIndex(({ isRight }) => isRight);
  const tally = tallies.get(question.set) ?? {
    questions: 0,
    reciprocal: 0,
    first: 0,
    shown: 0,
    picked: 0,
    pickable: 0,
  };
  tallies.set(question.set, tally);
  tally.questions++;
  tally.reciprocal += place === -1 || place > 9 ? 0 : 1 / (place + 1);
  const [first] = ranked;
  if (!first) return;
  const scores = first.vectors.map((vector) => weigh(vector, SENTENCE, sentence));
  const isShown = first.holds[scores.indexOf(Math.max(...scores))] ?? false;
  tally.first += Number(place === 0);
  tally.shown += Number(isShown);
  tally.pickable += Number(place === 0 && first.holds.includes(true));
  tally.picked += Number(place === 0 && isShown);
}

function report(): void {
  say("held out          questions  MRR@10  R@1     shown@1  right sentence of the right passage");
  for (const [set, { questions, reciprocal, first, shown, picked, pickable }] of tallies) {
    const shares = [reciprocal / questions, first / questions, shown / questions, picked / pickable];
    say(
      `${set.padEnd(18)} ${String(questions).padEnd(9)} ${shares.map((share) => share.toFixed(4)).join("  ")}`,
    );
  }
}

function vectorOf<View>(features: Features<View>, view: View): readonly number[] {
  return Object.entries(features).map(([name, feature]) => (without.has(name) ? 0 : feature(view)));
}

function weigh(
  vector: readonly number[],
  names: readonly string[],
  by: Readonly<Record<string, number>>,
): number {
  return vector.reduce((sum, value, at) => sum + value * (by[names[at] ?? ""] ?? 0), 0);
}

function named(names: readonly string[], learnt: readonly number[]): Readonly<Record<string, number>> {
  return Object.fromEntries(names.map((name, at) => [name, Number((learnt[at] ?? 0).toFixed(3))]));
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
