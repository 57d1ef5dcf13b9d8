import { readFile } from "node:fs/promises";
import * as v from "valibot";
import type { Article, Paragraph } from "../src/articles/article.ts";
import { languageOf } from "../src/text/language.ts";
import { splitSentences } from "../src/text/sentences.ts";
import { groupBy } from "./search-group.ts";

const PassageLine = v.object({
  id: v.string(),
  article: v.nullish(v.string()),
  title: v.nullish(v.string()),
  text: v.string(),
});
const QuestionLine = v.object({
  qid: v.string(),
  question: v.string(),
  answers: v.array(v.string()),
  gold: v.array(v.string()),
});

/** A question and the passages that answer it; none where the set does not. */
export type SetQuestion = v.InferOutput<typeof QuestionLine>;

/** A set of questions over a pool of passages, the pool as articles. */
export interface SearchSet {
  readonly passages: readonly v.InferOutput<typeof PassageLine>[];
  readonly articles: readonly Article[];
  readonly questions: readonly SetQuestion[];
  /** The set's id of each paragraph. */
  readonly idOf: ReadonlyMap<Paragraph, string>;
}

/** Reads a set. Passages of one article become its paragraphs, each other passage an article of one paragraph. */
export async function readSearchSet(passagesPath: string, questionsPath: string): Promise<SearchSet> {
  const passages = (await linesOf(passagesPath)).map((line) => v.parse(PassageLine, line));
  const questions = await readQuestions(questionsPath);
  const groups = groupBy(passages, ({ id, article }) => article ?? id);
  const idOf = new Map<Paragraph, string>();
  const articles = [...groups].map(([id, group]) => {
    const paragraphs = group.map(({ text }, index) => paragraphOf(text, index + 1));
    for (const [index, paragraph] of paragraphs.entries()) idOf.set(paragraph, group[index]?.id ?? "");
    const language = languageOf(group.map(({ text }) => text).join("\n"));
    return { id, title: group[0]?.title ?? "", language, paragraphs, dropped: [] };
  });
  return { passages, articles, questions, idOf };
}

/** Reads the questions of a set. */
export async function readQuestions(path: string): Promise<readonly SetQuestion[]> {
  return (await linesOf(path)).map((line) => v.parse(QuestionLine, line));
}

/** An article without some of its paragraphs, the others unchanged but for their numbers; undefined if none is left. */
export function articleWithout(article: Article, gone: ReadonlySet<Paragraph>): Article | undefined {
  const left = article.paragraphs.filter((paragraph) => !gone.has(paragraph));
  return left.length === 0 ? undefined : { ...article, paragraphs: left };
}

async function linesOf(path: string): Promise<readonly unknown[]> {
  const text = await readFile(path, "utf8");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line): unknown => JSON.parse(line));
}

function paragraphOf(text: string, number: number): Paragraph {
  return { number, text, sentences: splitSentences(text) };
}
