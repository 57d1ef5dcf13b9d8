import type { Article } from "../articles/article.ts";

/** The paragraph before one of an article's, by its place, if it is a single question: an interviewer's, which the one answers. */
export function questionAbove({ paragraphs }: Article, place: number): string | undefined {
  const before = paragraphs[place - 1];
  return before?.sentences.length === 1 && /\?["”’]?$/u.test(before.text) ? before.text : undefined;
}
