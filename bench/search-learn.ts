import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import weights from "../src/search/weights.json" with { type: "json" };
import { readFolders } from "./search-folder.ts";
import { PASSAGE, readLessons, SENTENCE, TERM, type Lesson, type LessonPassage } from "./search-lessons.ts";
import { learnWeights, type Choice } from "./search-softmax.ts";

/**
 * node --import tsx bench/search-learn.ts FOLDER… [--write] [--every N] [--without FEATURE,…]
 *
 * Learns how to rank from every set in the folders (NAME.passages.jsonl beside NAME.dev.jsonl): the weights of sentences,
 * of passages and of terms in src/search/weights.json, such that among all sentences of all passages that share words with a
 * question those are likeliest that hold its answer. Each half of a set is judged by weights learnt on the other halves;
 * --write saves those learnt on all. --every takes each Nth question alone, --without leaves features out, both to try
 * something. After it, bench/search-learn-answer.ts learns when to refuse.
 */
const { values, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: { write: { type: "boolean" }, without: { type: "string" }, every: { type: "string" } },
});
if (folders.length === 0)
  throw new Error("Name a folder: node --import tsx bench/search-learn.ts FOLDER… [--write]");

/** Passages of a question that are learnt from, the closest ones. */
const LEARNT_FROM = 30;

/**
 * Set by hand: no set asks what somebody said, which is answered where that person speaks, nor who somebody is, none
 * has an interview, and hardly any question is for the time of a day.
 */
const BY_HAND: Readonly<Record<string, number>> = {
  said: 0.5,
  saidByAsked: 4,
  clock: 3,
  asks: -4,
  answersQuestion: 2,
  described: 4,
  titled: 2,
  epithet: 4,
};

const without = new Set([...(values.without?.split(",") ?? []), ...Object.keys(BY_HAND)]);

interface Tally {
  questions: number;
  reciprocal: number;
  first: number;
  shown: number;
  picked: number;
  pickable: number;
}

const tallies = new Map<string, Tally>();
const sets = await readFolders(folders);
const lessons = sets.flatMap((set) => readLessons(set, { every: Number(values.every ?? 1), without }));
for (const half of [0, 1]) {
  const learnt = learn(lessons.filter((lesson) => lesson.half !== half));
  for (const lesson of lessons.filter((each) => each.half === half)) judge(lesson, learnt);
}
report();
if (values.write) {
  const learnt = learn(lessons);
  const sentence = { ...named(SENTENCE, learnt.slice(0, SENTENCE.length)), ...BY_HAND };
  const passage = named(PASSAGE, learnt.slice(SENTENCE.length));
  const term = named(TERM, learnt.slice(SENTENCE.length + PASSAGE.length));
  const file = new URL("../src/search/weights.json", import.meta.url);
  await writeFile(file, `${JSON.stringify({ ...weights, sentence, passage, term }, null, 2)}\n`);
}

/** Weights of sentences, then of passages, then of terms. */
function learn(from: readonly Lesson[]): readonly number[] {
  return learnWeights(from.map(choiceOf), SENTENCE.length + PASSAGE.length + TERM.length);
}

/** A choice among all sentences: right are those of the right passages that hold the answer, or all of these if none does. */
function choiceOf({ passages, share }: Lesson): Choice {
  const closest = passages.slice(0, LEARNT_FROM);
  const isHeld = closest.some(({ isRight, holds }) => isRight && holds.includes(true));
  return {
    options: closest.flatMap(({ vectors }) => vectors),
    right: closest.flatMap(({ isRight, holds }) => holds.map((holdsIt) => isRight && (holdsIt || !isHeld))),
    share,
  };
}

function judge({ set, passages }: Lesson, learnt: readonly number[]): void {
  const ranked = passages
    .map((passage) => {
      const scores = passage.vectors.map((vector) => weigh(vector, learnt));
      return { passage, scores, score: Math.log(scores.reduce((sum, score) => sum + Math.exp(score), 0)) };
    })
    .toSorted((a, b) => b.score - a.score);
  const place = ranked.findIndex(({ passage }) => passage.isRight);
  const tally = tallyOf(set);
  tally.questions++;
  tally.reciprocal += place === -1 || place > 9 ? 0 : 1 / (place + 1);
  const [first] = ranked;
  if (!first) return;
  const isShown = isAnswerShown(first.passage, first.scores);
  tally.first += Number(place === 0);
  tally.shown += Number(isShown);
  tally.pickable += Number(place === 0 && first.passage.holds.includes(true));
  tally.picked += Number(place === 0 && isShown);
}

function isAnswerShown({ holds }: LessonPassage, scores: readonly number[]): boolean {
  return holds[scores.indexOf(Math.max(...scores))] ?? false;
}

function tallyOf(set: string): Tally {
  const tally = tallies.get(set) ?? {
    questions: 0,
    reciprocal: 0,
    first: 0,
    shown: 0,
    picked: 0,
    pickable: 0,
  };
  tallies.set(set, tally);
  return tally;
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

function weigh(vector: Float32Array, by: readonly number[]): number {
  return vector.reduce((sum, value, at) => sum + value * (by[at] ?? 0), 0);
}

function named(names: readonly string[], learnt: readonly number[]): Readonly<Record<string, number>> {
  return Object.fromEntries(names.map((name, at) => [name, Number((learnt[at] ?? 0).toFixed(3))]));
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
