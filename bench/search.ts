import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { Article, Paragraph } from "../src/articles/article.ts";
import { wordsOf } from "../src/articles/excerpt.ts";
import { PassageIndex } from "../src/search/passage-index.ts";
import { plainMiniSearch, stemmedMiniSearch, type Searcher } from "./search-baselines.ts";
import { scoresOf, type Shown } from "./search-score.ts";
import { groupBy } from "./search-group.ts";
import { articleWithout, readQuestions, readSearchSet } from "./search-set.ts";

/**
 * npm run bench:search -- PASSAGES QUESTIONS [--others QUESTIONS]… [--write RUN]
 *
 * Prints the product's figures on a set beside plain MiniSearch's: the mean reciprocal rank of the passage that answers,
 * how often it is first and among five, how often the sentence shown holds the answer, what is refused, and the time a
 * question takes. "gold removed" asks each answerable question of a library without its answer. With --write, what the
 * product shows is written as one {qid, ranked, shown, sorry?} a line. --others asks another set's questions, which are
 * about other matters, and counts those that are refused.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: "string" }, others: { type: "string", multiple: true } },
});
const [passagesPath, questionsPath] = positionals;
if (passagesPath === undefined || questionsPath === undefined)
  throw new Error(
    "Name a set: npm run bench:search -- PASSAGES QUESTIONS [--others QUESTIONS]… [--write RUN]",
  );

const set = await readSearchSet(passagesPath, questionsPath);
const index = new PassageIndex();
const indexing = timeOf(() => {
  for (const article of set.articles) index.add(article);
});

const product: Searcher = (question) => {
  const { passages, answered } = index.find(question, { count: 10 });
  return {
    ranked: passages.map(({ text }) => set.idOf.get(text.paragraph) ?? ""),
    shown: passages.map(({ text, answer }) => wordsOf(answer ?? text)),
    sorry: !answered,
  };
};

say(`${set.questions.length} questions over ${set.passages.length} passages of ${passagesPath}`);
say("                       MRR@10  R@1    R@5    shown@1 shown@3  refused right/wrong   ms p50/p99");
report("MiniSearch, defaults", plainMiniSearch(set));
report("MiniSearch, stemmed", stemmedMiniSearch(set));
const results = report("product", product);
say(`gold removed: ${percent(refusedWithoutGold())} refused`);
for (const path of values.others ?? []) {
  const others = await readQuestions(path);
  const refused = others.filter(({ question }) => !index.find(question, { count: 1 }).answered);
  say(`questions of ${path}: ${percent(refused.length / others.length)} of ${others.length} refused`);
}
say(`indexing: ${(indexing / set.passages.length).toFixed(3)} ms a passage`);
if (values.write !== undefined) await writeFile(values.write, runOf(results));

function report(name: string, searcher: Searcher): readonly Shown[] {
  for (const { question } of set.questions.slice(0, 300)) searcher(question);
  const times: number[] = [];
  const results = set.questions.map(({ question }) => {
    const start = performance.now();
    const result = searcher(question);
    times.push(performance.now() - start);
    return result;
  });
  const scores = scoresOf(set.questions, results);
  const figures = [scores.mrr, scores.r1, scores.r5, scores.shown1, scores.shown3].map((figure) =>
    figure.toFixed(4),
  );
  const refused = `${percent(scores.refusedRight)} / ${percent(scores.refusedWrong)}`;
  const sorted = times.toSorted((a, b) => a - b);
  const quantile = (share: number): string =>
    (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(2);
  say(
    `${name.padEnd(22)} ${figures.join(" ")}   ${refused.padEnd(20)}  ${quantile(0.5)} / ${quantile(0.99)}`,
  );
  return results;
}

/** The share of answerable questions that are refused once the passages that answer them are gone. */
function refusedWithoutGold(): number {
  const paragraphOf = new Map([...set.idOf].map(([paragraph, id]) => [id, paragraph]));
  const articleOf = new Map(
    set.articles.flatMap((article) => article.paragraphs.map((each) => [each, article])),
  );
  const answerable = set.questions.filter(({ gold }) => gold.length > 0);
  let refused = 0;
  for (const [, group] of groupBy(answerable, ({ gold }) => gold.join(" "))) {
    const gone = new Set(group[0]?.gold.flatMap((id) => paragraphOf.get(id) ?? []));
    const touched = new Set([...gone].flatMap((paragraph) => articleOf.get(paragraph) ?? []));
    withArticles([...touched], gone, () => {
      for (const { question } of group) if (!index.find(question, { count: 1 }).answered) refused++;
    });
  }
  return refused / answerable.length;
}

function withArticles(touched: readonly Article[], gone: ReadonlySet<Paragraph>, ask: () => void): void {
  const cut = touched.flatMap((article) => articleWithout(article, gone) ?? []);
  for (const article of touched) index.remove(article);
  for (const article of cut) index.add(article);
  ask();
  for (const article of cut) index.remove(article);
  for (const article of touched) index.add(article);
}

function runOf(results: readonly Shown[]): string {
  const lines = set.questions.map(({ qid }, place) => {
    const { ranked = [], shown = [], sorry = false } = results[place] ?? {};
    return JSON.stringify({ qid, ranked, shown, ...(sorry ? { sorry } : {}) });
  });
  return `${lines.join("\n")}\n`;
}

function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function percent(share: number): string {
  return Number.isNaN(share) ? "-" : `${(100 * share).toFixed(1)}%`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
