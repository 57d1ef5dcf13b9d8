import MiniSearch from "minisearch";
import type { Article } from "../src/articles/article.ts";
import { PassageIndex } from "../src/search/passage-index.ts";
import { suggestIn } from "../src/search/suggest-in.ts";
import { sliceOf } from "../src/text/span.ts";
import { splitSentences } from "../src/text/sentences.ts";
import { readFolders } from "./search-folder.ts";

/**
 * npm run bench:search-speed -- FOLDER [PARAGRAPHS]
 *
 * Times questions over many paragraphs, 10,000 if left out: every passage of the sets in a folder, then paragraphs made of
 * their sentences in another order. Times are the processor's; each question is asked three times, and the quickest
 * counts, because the machine may be busy. Plain MiniSearch stands beside it in the same run: quote the ratio.
 */
const [folder, paragraphs = "10000"] = process.argv.slice(2);
if (folder === undefined) throw new Error("Name a folder: npm run bench:search-speed -- FOLDER [PARAGRAPHS]");

/** Of each set so many questions are asked. */
const ASKED = 500;
const TIMES = 3;
const SHOWN = 3;

const sets = await readFolders([folder]);
const real = sets.flatMap(({ set }) => set.articles);
const articles = [...real, ...made(Number(paragraphs) - lengthOf(real))];
const questions = sets.flatMap(({ set }) => {
  const every = Math.max(1, Math.floor(set.questions.length / ASKED));
  return set.questions.filter((_, at) => at % every === 0).map(({ question }) => question);
});

const index = new PassageIndex();
const indexing = elapsed(() => {
  for (const article of articles) index.add(article);
});
const search = new MiniSearch<{ id: number; text: string }>({ fields: ["text"] });
for (const [id, { text }] of articles.flatMap((article) => article.paragraphs).entries())
  search.add({ id, text });

say(`${lengthOf(articles)} paragraphs, indexed in ${(indexing / lengthOf(articles)).toFixed(3)} ms each`);
const [first = ""] = questions;
say(`the first question: ${elapsed(() => index.find(first, { count: SHOWN })).toFixed(1)} ms`);
say(`${questions.length} questions       ms p50 / p99 / slowest`);
report("MiniSearch, defaults", questions, (question) => search.search(question).slice(0, SHOWN));
const slowest = report("product", questions, (question) => index.find(question, { count: SHOWN }));
report(
  "half-typed",
  questions.map((question) => question.slice(0, Math.ceil(question.length / 2))),
  (typed) => suggestIn([index], typed, SHOWN),
);
say(`slowest: ${slowest}`);

/** Times a way to ask, and gives the question that took longest. */
function report(name: string, asked: readonly string[], ask: (question: string) => unknown): string {
  const times = asked.map((question) => {
    const each = Array.from({ length: TIMES }, () => elapsed(() => ask(question)));
    return { question, time: Math.min(...each) };
  });
  const sorted = times.toSorted((a, b) => a.time - b.time);
  const at = (share: number): string =>
    (sorted[Math.floor(share * (sorted.length - 1))]?.time ?? 0).toFixed(2);
  say(`${name.padEnd(22)} ${at(0.5)} / ${at(0.99)} / ${at(1)}`);
  return sorted.at(-1)?.question ?? "";
}

/** Articles of sentences that are real, in an order that is not; the same in every run. */
function made(count: number): readonly Article[] {
  const byLanguage = real.map(({ language, paragraphs: own }) => ({
    language,
    sentences: own.flatMap(({ text, sentences }) => sentences.map((span) => sliceOf(text, span))),
  }));
  return Array.from({ length: Math.max(0, count) }, (_, at): Article => {
    const { language } = byLanguage[(at * 7_919) % byLanguage.length] ?? { language: "und" };
    const same = byLanguage.filter((each) => each.language === language);
    const text = [1, 2, 3]
      .map((step) => {
        const { sentences } = same[(at * 131 * step + step) % same.length] ?? { sentences: [] };
        return sentences[at % Math.max(1, sentences.length)] ?? "";
      })
      .join(" ");
    const paragraph = { number: 1, text, sentences: splitSentences(text) };
    return { id: `made-${at}`, title: "", language, paragraphs: [paragraph], dropped: [] };
  });
}

function lengthOf(some: readonly Article[]): number {
  return some.reduce((sum, article) => sum + article.paragraphs.length, 0);
}

/** Milliseconds of the processor's time, which other work on the machine prolongs little. */
function elapsed(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
