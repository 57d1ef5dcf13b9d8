import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { ANSWER_FEATURES } from "../src/search/answer-features.ts";
import { bestView } from "../src/search/best-view.ts";
import { candidatesIn } from "../src/search/candidates.ts";
import { LanguageIndex } from "../src/search/language-index.ts";
import { queriesFor } from "../src/search/query.ts";
import { readQuestion } from "../src/search/question.ts";
import { rank, type RankedPassage } from "../src/search/rank.ts";
import weights from "../src/search/weights.json" with { type: "json" };
import { halfOf, mainIndexOf, readFolders, type NamedSet } from "./search-folder.ts";
import { groupBy } from "./search-group.ts";
import { articleWithout, type SearchSet, type SetQuestion } from "./search-set.ts";
import { learnWeights, type Choice } from "./search-softmax.ts";

/**
 * node --import tsx bench/search-learn-answer.ts FOLDER… [--write]
 *
 * Learns when the best passage answers, once the ranking has been learnt: the weights of answers in
 * src/search/weights.json. Each answerable question is put to its set's library with and without the passages that
 * answer it, and to libraries of forty paragraphs. One threshold holds for all questions in
 * the language of what they are put to, one for all others: the strictest one with which no set has
 * more than one question in ten refused that it could answer, and no small library more than one in six.
 */
const { values, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: { write: { type: "boolean" } },
});
if (folders.length === 0)
  throw new Error("Name a folder: node --import tsx bench/search-learn-answer.ts FOLDER… [--write]");

/** The share of answerable questions that may be refused: small libraries hold few questions, and catch nearly all others. */
const MOST_REFUSED = 0.09;
const MOST_REFUSED_BY_SMALL = 1 / 6;

const LOOKED_AT = 50;
const SMALL = ", small";
const SMALL_LIBRARY = 40;
const SMALL_LIBRARIES = 60;
/** Questions put to each small library, half of them answered there. */
const ASKED_OF_SMALL = 6;

/** Of another set's questions each so manieth is asked. */
const EVERY_OTHER = 4;

/** Fewer questions than these say nothing of a threshold. */
const FEWEST = 50;

/** Times that every weight is moved by a step. */
const ROUNDS = 6;

const NAMES = Object.keys(ANSWER_FEATURES);

interface Example {
  readonly set: string;
  readonly half: 0 | 1;
  /** answered: the library has the answer; passage, article: what answers is gone, or the whole article; other: about other matters. */
  readonly kind: "answered" | "passage" | "article" | "other";
  /** Without a value where nothing was found, which is always refused. */
  readonly vector: readonly number[] | undefined;
}

const sets = await readFolders(folders);
const examples = sets.flatMap((named) => [
  ...wholeLibrary(named),
  ...smallLibraries(named),
  ...sets.flatMap((other) => otherMatters(named, other)),
]);
const judged = [0, 1].flatMap((half) =>
  scored(
    examples.filter((example) => example.half === half),
    learn(examples.filter((example) => example.half !== half)),
  ),
);
const { least, foreign } = thresholdsOf(judged);
say(
  "held out                 answerable refused   caught without passage   without article   about other matters",
);
for (const [set, group] of groupBy(judged, ({ set: name }) => name)) {
  const shares = (["answered", "passage", "article", "other", "foreign"] as const).map((kind) => {
    const ofKind = group.filter((each) =>
      each.kind === "other" ? kind === (isForeign(each) ? "foreign" : "other") : each.kind === kind,
    );
    const refused = ofKind.filter((each) => each.score < (isForeign(each) ? foreign : least));
    return ofKind.length === 0 ? "-" : (refused.length / ofKind.length).toFixed(3);
  });
  say(`${set.padEnd(24)} ${shares.map((share) => share.padEnd(20)).join(" ")}`);
}
if (values.write) {
  const learnt = learn(examples);
  const thresholds = thresholdsOf(scored(examples, learnt));
  const raised: Readonly<Record<string, number>> = {
    always: -thresholds.least,
    foreign: thresholds.least - thresholds.foreign,
  };
  const answer = Object.fromEntries(
    NAMES.map((name, at) => [name, Number(((learnt[at] ?? 0) + (raised[name] ?? 0)).toFixed(3))]),
  );
  const file = new URL("../src/search/weights.json", import.meta.url);
  await writeFile(file, `${JSON.stringify({ ...weights, answer }, null, 2)}\n`);
}

function wholeLibrary({ name, set }: NamedSet): readonly Example[] {
  const index = mainIndexOf(set);
  const idOf = ({ view }: RankedPassage): string => set.idOf.get(view.passage.paragraph) ?? "";
  return set.questions
    .filter(({ gold }) => gold.length > 0)
    .flatMap((question): readonly Example[] => {
      const ranked = ask(question.question, index);
      const half = halfOf(question.gold[0] ?? "");
      const right = ranked.filter((passage) => question.gold.includes(idOf(passage)));
      const articles = new Set(right.map(({ view }) => view.passage.source.article));
      const others = ranked.filter((passage) => !right.includes(passage));
      const otherArticles = ranked.filter(({ view }) => !articles.has(view.passage.source.article));
      return [
        { set: name, half, kind: "answered", vector: vectorOf(ranked) },
        { set: name, half, kind: "passage", vector: vectorOf(others) },
        { set: name, half, kind: "article", vector: vectorOf(otherArticles) },
      ];
    });
}

/** Some of another set's questions, where its passages are others. */
function otherMatters({ name, set }: NamedSet, other: NamedSet): readonly Example[] {
  if (set.passages[0]?.text === other.set.passages[0]?.text) return [];
  const index = mainIndexOf(set);
  return other.set.questions
    .filter(({ gold }, at) => gold.length > 0 && at % EVERY_OTHER === 0)
    .map(({ question, gold }) => ({
      set: name,
      half: halfOf(gold[0] ?? ""),
      kind: "other",
      vector: vectorOf(ask(question, index)),
    }));
}

/** Libraries as they are at first: some passages that answer a question, some that answer none. */
function smallLibraries({ name, set }: NamedSet): readonly Example[] {
  const answerable = set.questions.filter(({ gold }) => gold.length > 0);
  const ids = set.passages.map(({ id }) => id);
  return Array.from({ length: SMALL_LIBRARIES }, (_, library) => library).flatMap((library) => {
    const asked = Array.from({ length: ASKED_OF_SMALL }, (_, at) => at).flatMap(
      (at) => answerable[(library * 6_151 + at * 997) % answerable.length] ?? [],
    );
    const answered = asked.slice(0, ASKED_OF_SMALL / 2);
    const unanswered = new Set(asked.slice(ASKED_OF_SMALL / 2).flatMap(({ gold }) => gold));
    const chosen = new Set(answered.flatMap(({ gold }) => gold));
    for (let at = 0; chosen.size < SMALL_LIBRARY; at++) {
      const id = ids[(library * 7_919 + at * 131) % ids.length] ?? "";
      if (!unanswered.has(id)) chosen.add(id);
    }
    const index = indexOf(set, chosen);
    const half = library % 2 === 0 ? 0 : 1;
    return asked.map(({ question, gold }: SetQuestion): Example => ({
      set: `${name}${SMALL}`,
      half,
      kind: gold.some((id) => chosen.has(id)) ? "answered" : "passage",
      vector: vectorOf(ask(question, index)),
    }));
  });
}

function indexOf(set: SearchSet, chosen: ReadonlySet<string>): LanguageIndex {
  const language = mainLanguageOf(set);
  const index = new LanguageIndex(language);
  const gone = new Set([...set.idOf].filter(([, id]) => !chosen.has(id)).map(([paragraph]) => paragraph));
  for (const article of set.articles) {
    const left = articleWithout(article, gone);
    if (left && left.language === language) index.add(left);
  }
  return index;
}

function mainLanguageOf({ articles }: SearchSet): LanguageIndex["language"] {
  const [largest] = [...groupBy(articles, ({ language }) => language).values()].toSorted(
    (a, b) => b.length - a.length,
  );
  return largest?.[0]?.language ?? "und";
}

function ask(text: string, index: LanguageIndex): readonly RankedPassage[] {
  const question = readQuestion(text);
  const terms = queriesFor(question, [index])[0] ?? [];
  return rank(candidatesIn([index], { question, terms }, { count: LOOKED_AT }));
}

function vectorOf(passages: readonly RankedPassage[]): readonly number[] | undefined {
  const best = bestView(passages);
  return best && Object.values(ANSWER_FEATURES).map((feature) => feature(best));
}

/** Weights that separate on the whole, then moved one by one as long as more is caught at the thresholds. */
function learn(from: readonly Example[]): readonly number[] {
  let weights = separating(from);
  let caught = caughtBy(weights, from);
  for (let step = 0.4; step > 0.02; step /= 2) {
    for (let round = 0; round < ROUNDS; round++) {
      const before = caught;
      for (let at = 0; at < NAMES.length; at++) {
        if (NAMES[at] === "always" || NAMES[at] === "foreign") continue;
        for (const factor of [1, -1]) {
          const moved = weights.map((weight, place) => (place === at ? weight + factor * step : weight));
          const now = caughtBy(moved, from);
          if (now > caught) [weights, caught] = [moved, now];
        }
      }
      if (caught - before < 1e-4) break;
    }
  }
  return weights;
}

/** The mean share that is caught of each group of questions that a library does not answer. */
function caughtBy(weights: readonly number[], from: readonly Example[]): number {
  const all = scored(from, weights);
  const { least, foreign } = thresholdsOf(all);
  const groups = groupBy(
    all.filter(({ kind }) => kind !== "answered"),
    (each) => `${each.set} ${each.kind} ${isForeign(each)}`,
  );
  const shares = [...groups].map(([name, group]) => {
    const refused = group.filter((each) => each.score < (isForeign(each) ? foreign : least));
    const weight = name.includes(" article ") || name.includes(SMALL) || name.endsWith("true") ? 0.3 : 1;
    return { weight, share: refused.length / group.length };
  });
  const whole = shares.reduce((sum, { weight }) => sum + weight, 0);
  return shares.reduce((sum, { weight, share }) => sum + weight * share, 0) / whole;
}

/** A choice between the passage and nothing, which weighs nothing. */
function separating(from: readonly Example[]): readonly number[] {
  const sizes = new Map(
    [...groupBy(from, ({ set, kind }) => `${set} ${kind}`)].map(([key, group]) => [key, group.length]),
  );
  const choices = from.flatMap(({ set, kind, vector }): readonly Choice[] => {
    if (!vector) return [];
    const isRight = kind === "answered";
    const share = 1 / Math.sqrt(sizes.get(`${set} ${kind}`) ?? 1);
    return [
      {
        options: [vector, vector.map(() => 0)],
        right: [isRight, !isRight],
        share: isRight ? 2 * share : share,
      },
    ];
  });
  return learnWeights(choices, NAMES.length);
}

function sumOf(vector: readonly number[], learnt: readonly number[]): number {
  return vector.reduce((sum, value, at) => sum + value * (learnt[at] ?? 0), 0);
}

interface Scored extends Example {
  readonly score: number;
}

function scored(some: readonly Example[], learnt: readonly number[]): readonly Scored[] {
  return some.map((example) => ({
    ...example,
    score: example.vector ? sumOf(example.vector, learnt) : -Infinity,
  }));
}

function isForeign({ vector }: Example): boolean {
  return vector?.[NAMES.indexOf("foreign")] === 1;
}

/** The strictest thresholds of questions in a set's own language and of others. */
function thresholdsOf(some: readonly Scored[]): { readonly least: number; readonly foreign: number } {
  const answered = some.filter(({ kind }) => kind === "answered");
  const least = strictest(answered.filter((each) => !isForeign(each)));
  const others = answered.filter(isForeign);
  return { least, foreign: others.length === 0 ? least : strictest(others) };
}

/** The highest threshold that refuses no more of what a set answers than may be. */
function strictest(answered: readonly Scored[]): number {
  const sets = [...groupBy(answered, ({ set }) => set)].filter(([, group]) => group.length >= FEWEST);
  const highest = sets.map(([set, group]) =>
    quantile(
      group.map(({ score }) => score),
      set.endsWith(SMALL) ? MOST_REFUSED_BY_SMALL : MOST_REFUSED,
    ),
  );
  return Math.min(...highest);
}

function quantile(scores: readonly number[], share: number): number {
  const sorted = scores.toSorted((a, b) => a - b);
  return sorted[Math.floor(share * sorted.length)] ?? Infinity;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
