import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { askingOf, type Asking } from "../src/search/asking.ts";
import type { IndexedPassage } from "../src/search/indexed-passage.ts";
import { LanguageIndex } from "../src/search/language-index.ts";
import { PASSAGE_FEATURES, viewPassage } from "../src/search/passage-features.ts";
import { queriesFor } from "../src/search/query.ts";
import { readQuestion } from "../src/search/question.ts";
import { SENTENCE_FEATURES, viewSentences, type SentenceView } from "../src/search/sentence-features.ts";
import type { Features } from "../src/search/score.ts";
import weights from "../src/search/weights.json" with { type: "json" };
import { sliceOf } from "../src/text/span.ts";
import { holdsAnswer } from "./search-score.ts";
import { readSearchSet } from "./search-set.ts";
import { learnWeights, type Choice } from "./search-softmax.ts";

/**
 * node --import tsx bench/search-learn.ts FOLDER… [--write]
 *
 * Learns the weights of src/search/weights.json from every set in the folders (NAME.passages.jsonl beside NAME.dev.jsonl).
 * Each half of a set is judged with weights learnt on the other halves before the weights for all are learnt; --write
 * saves those. The sets count alike, however many questions they have.
 */
const { values, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: { write: { type: "boolean" }, without: { type: "string" }, every: { type: "string" } },
});
if (folders.length === 0)
  throw new Error("Name a folder: node --import tsx bench/search-learn.ts FOLDER… [--write]");

/** Passages looked at for a question, as the product does. */
const LOOKED_AT = 50;

const SENTENCE = Object.keys(SENTENCE_FEATURES);
const PASSAGE = Object.keys(PASSAGE_FEATURES);
const without = new Set(values.without?.split(",") ?? []);

interface ReadCandidate {
  readonly passage: IndexedPassage;
  readonly closeness: number;
  readonly sentences: readonly SentenceView[];
  readonly vectors: readonly (readonly number[])[];
  readonly holds: readonly boolean[];
  readonly isRight: boolean;
}

interface ReadItem {
  readonly set: string;
  readonly half: number;
  readonly share: number;
  readonly asking: Asking;
  readonly candidates: readonly ReadCandidate[];
}

const tallies = new Map<string, Tally>();
const items = (await Promise.all(folders.map(setsIn))).flat();
for (const half of [0, 1]) {
  const learnt = learn(items.filter((item) => item.half !== half));
  for (const item of items.filter((each) => each.half === half)) judge(item, learnt);
}
report();
const all = learn(items);
say(JSON.stringify(all));
if (values.write)
  await writeFile(
    new URL("../src/search/weights.json", import.meta.url),
    `${JSON.stringify({ ...weights, ...all }, null, 2)}\n`,
  );

async function setsIn(folder: string): Promise<readonly ReadItem[]> {
  const files = await readdir(folder);
  const names = files
    .filter((file) => file.endsWith(".passages.jsonl"))
    .map((file) => file.split(".")[0] ?? "");
  const sets = await Promise.all(
    names.map((name) =>
      readItems(name, join(folder, `${name}.passages.jsonl`), join(folder, `${name}.dev.jsonl`)),
    ),
  );
  return sets.flat();
}

async function readItems(name: string, passages: string, questions: string): Promise<readonly ReadItem[]> {
  const set = await readSearchSet(passages, questions);
  const indexes = new Map(set.articles.map(({ language }) => [language, new LanguageIndex(language)]));
  for (const article of set.articles) indexes.get(article.language)?.add(article);
  const main = [...indexes.values()].toSorted((a, b) => b.size - a.size)[0];
  const every = Number(values.every ?? 1);
  const answerable = set.questions.filter(({ gold }, at) => gold.length > 0 && at % every === 0);
  return answerable.flatMap(({ question: text, gold, answers }) => {
    if (!main) return [];
    const question = readQuestion(text);
    const asking = askingOf(question, queriesFor(question, [main])[0] ?? [], main.vocabulary);
    const candidates = main.candidates(asking, { count: LOOKED_AT });
    return [
      {
        set: name,
        half: halfOf(gold[0] ?? ""),
        share: 1 / answerable.length,
        asking,
        candidates: candidates.map(({ passage, closeness }) => {
          const { text: words, sentences: spans } = passage.paragraph;
          const sentences = viewSentences(asking, passage.body);
          return {
            passage,
            closeness,
            sentences,
            vectors: sentences.map((view) => vectorOf(SENTENCE_FEATURES, view)),
            holds: spans.map((span) => holdsAnswer(sliceOf(words, span), answers)),
            isRight: gold.includes(set.idOf.get(passage.paragraph) ?? ""),
          };
        }),
      },
    ];
  });
}

interface Learnt {
  readonly sentence: Readonly<Record<string, number>>;
  readonly passage: Readonly<Record<string, number>>;
}

function learn(from: readonly ReadItem[]): Learnt {
  const sentences = from.flatMap(({ candidates, share }) =>
    candidates
      .filter(({ isRight, holds }) => isRight && holds.length > 1 && holds.includes(true))
      .map(({ vectors, holds }): Choice => ({ options: vectors, right: holds, share })),
  );
  const sentence = named(SENTENCE, learnWeights(sentences, SENTENCE.length));
  const passages = from
    .filter(({ candidates }) => candidates.some(({ isRight }) => isRight))
    .map((item): Choice => ({
      options: passageVectors(item, sentence),
      right: item.candidates.map(({ isRight }) => isRight),
      share: item.share,
    }));
  return { sentence, passage: named(PASSAGE, learnWeights(passages, PASSAGE.length)) };
}

function passageVectors(
  { asking, candidates }: ReadItem,
  sentence: Learnt["sentence"],
): readonly (readonly number[])[] {
  return candidates.map((candidate) => {
    const best = Math.max(0, ...candidate.vectors.map((vector) => weigh(vector, SENTENCE, sentence)));
    return vectorOf(PASSAGE_FEATURES, viewPassage(asking, { ...candidate, best }));
  });
}

interface Tally {
  questions: number;
  reciprocal: number;
  first: number;
  shown: number;
  picked: number;
  pickable: number;
}

function judge(item: ReadItem, { sentence, passage }: Learnt): void {
  const vectors = passageVectors(item, sentence);
  const ranked = item.candidates
    .map((candidate, at) => ({ candidate, score: weigh(vectors[at] ?? [], PASSAGE, passage) }))
    .toSorted((a, b) => b.score - a.score)
    .map(({ candidate }) => candidate);
  const place = ranked.findIndex(({ isRight }) => isRight);
  const tally = tallies.get(item.set) ?? {
    questions: 0,
    reciprocal: 0,
    first: 0,
    shown: 0,
    picked: 0,
    pickable: 0,
  };
  tallies.set(item.set, tally);
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

function halfOf(id: string): number {
  let hash = 7;
  for (const character of id) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return hash % 2;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
