import { readFileSync } from "node:fs";
import * as v from "valibot";
import { readArticle } from "../src/articles/read-article.ts";
import { findQuotes } from "../src/quotes/find-quotes.ts";
import type { Span } from "../src/text/span.ts";

const Speaker = v.object({
  canonical: v.nullish(v.string(), null),
  aliases: v.optional(v.array(v.string()), []),
  kind: v.optional(v.string(), ""),
  source: v.optional(v.string(), ""),
});
const Statement = v.object({
  start: v.number(),
  end: v.number(),
  speaker: v.nullish(Speaker, null),
  scare: v.optional(v.boolean(), false),
  optional: v.optional(v.boolean(), false),
});
const Labelled = v.object({
  id: v.string(),
  title: v.nullish(v.string()),
  text: v.string(),
  quotes: v.array(Statement),
  indirect: v.optional(v.array(Statement), []),
});

/** A speaker as somebody read it in the article. */
export type LabelledSpeaker = v.InferOutput<typeof Speaker>;
/** A quotation or an indirect statement as somebody marked it in the article. */
export type LabelledStatement = v.InferOutput<typeof Statement>;
/** An article with all of its quotations marked by hand. Offsets are UTF-16 units of the whole text. */
export type LabelledArticle = v.InferOutput<typeof Labelled>;

/** What was found, in offsets of the whole text. */
export interface FoundStatement extends Span {
  readonly speaker: string | null;
}

/** What was found in one article. */
export interface Found {
  readonly id: string;
  readonly quotes: readonly FoundStatement[];
  readonly indirect: readonly FoundStatement[];
}

/** Reads a set: one JSON object a line. */
export function readQuoteSet(file: string): readonly LabelledArticle[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line) => v.parse(Labelled, JSON.parse(line)));
}

/** Finds the quotations of a labelled article as a server would that had it as a file. */
export async function findIn({ id, title, text }: LabelledArticle): Promise<Found> {
  const front = title ? `---\ntitle: ${JSON.stringify(title)}\n---\n` : "";
  const article = await readArticle({ id, format: "txt", text: front + text });
  const offsets = new Map<number, number>();
  let next = 0;
  for (const paragraph of article.paragraphs) {
    const at = text.indexOf(paragraph.text, next);
    if (at < 0) throw new Error(`Cannot place ¶${paragraph.number} of "${id}" in its text`);
    offsets.set(paragraph.number, at);
    next = at + paragraph.text.length;
  }
  const found = findQuotes(article).map(({ words, speaker, form }) => {
    const offset = offsets.get(words.paragraph.number) ?? 0;
    const { start, end } = words.span;
    return { start: offset + start, end: offset + end, speaker: speaker?.name ?? null, form };
  });
  return {
    id,
    quotes: found.filter(({ form }) => form !== "indirect"),
    indirect: found.filter(({ form }) => form === "indirect"),
  };
}
