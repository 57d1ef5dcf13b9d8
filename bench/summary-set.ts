import { readFile } from "node:fs/promises";
import * as v from "valibot";
import type { Article } from "../src/articles/article.ts";
import { readArticle } from "../src/articles/read-article.ts";

const Line = v.object({
  id: v.string(),
  title: v.optional(v.string()),
  paragraphs: v.array(v.string()),
  sentences: v.array(v.string()),
  reference: v.string(),
  referenceSentences: v.optional(v.array(v.string())),
});

/** An article with a summary that somebody wrote of it. */
export interface Summarised {
  readonly id: string;
  readonly article: Article;
  /** As the set divides the article into them, for Lead. */
  readonly sentences: readonly string[];
  readonly reference: readonly string[];
}

/** Reads a set, one JSON object a line, each article in the way in which the product reads a text file. */
export async function readSummarySet(path: string): Promise<readonly Summarised[]> {
  const lines = (await readFile(path, "utf8")).split("\n").filter((line) => line !== "");
  return Promise.all(lines.map(async (line) => summarisedOf(v.parse(Line, JSON.parse(line)))));
}

async function summarisedOf(line: v.InferOutput<typeof Line>): Promise<Summarised> {
  const { id, title, paragraphs, sentences, reference, referenceSentences } = line;
  const frontMatter = title === undefined ? "" : `---\ntitle: ${JSON.stringify(title)}\n---\n`;
  const text = `${frontMatter}${paragraphs.join("\n\n")}`;
  const article = await readArticle({ id, format: "txt", text });
  return { id, article, sentences, reference: referenceSentences ?? [reference] };
}
