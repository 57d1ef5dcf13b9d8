import { wordsOf, type Excerpt } from "../../src/articles/excerpt.ts";
import { readArticle } from "../../src/articles/read-article.ts";
import { summarise, type SummaryWish } from "../../src/summary/summarise.ts";
import { wordsIn } from "../../src/text/words.ts";

/** The sentences of a text that summarise it. */
export async function excerptsOf(text: string, wish: SummaryWish): Promise<readonly Excerpt[]> {
  return summarise(await readArticle({ id: "uji", format: "txt", text }), wish).sentences;
}

/** The same as words. */
export async function summaryOf(text: string, wish: SummaryWish): Promise<readonly string[]> {
  return (await excerptsOf(text, wish)).map(wordsOf);
}

export function wordCount(sentences: readonly string[]): number {
  return wordsIn(sentences.join(" ")).length;
}
