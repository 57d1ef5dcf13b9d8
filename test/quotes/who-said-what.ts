import type { Article } from "../../src/articles/article.ts";
import { readArticle } from "../../src/articles/read-article.ts";
import { wordsOf } from "../../src/articles/excerpt.ts";
import { findQuotes } from "../../src/quotes/find-quotes.ts";
import type { Quote } from "../../src/quotes/quote.ts";

/** The quotations of an article as lines of "form · speaker · words", for a test to compare at a glance. */
export async function whoSaidWhat(...paragraphs: readonly string[]): Promise<readonly string[]> {
  return quotesIn(await newsOf(paragraphs)).map(
    ({ form, speaker, words }) => `${form} · ${speaker?.name ?? "nobody"} · ${wordsOf(words)}`,
  );
}

/** The speakers alone, quotation by quotation. */
export async function speakersIn(...paragraphs: readonly string[]): Promise<readonly (string | null)[]> {
  return quotesIn(await newsOf(paragraphs))
    .filter(({ form }) => form !== "indirect")
    .map(({ speaker }) => speaker?.name ?? null);
}

/** An article of these paragraphs under a title that names nobody, or the one given. */
export function newsOf(paragraphs: readonly string[], title = "kabar hari ini"): Promise<Article> {
  const text = `---\ntitle: ${JSON.stringify(title)}\n---\n${paragraphs.join("\n\n")}`;
  return readArticle({ id: "kabar", format: "txt", text });
}

function quotesIn(article: Article): readonly Quote[] {
  return findQuotes(article);
}
