import { sliceOf, type Span } from "../text/span.ts";
import type { Article, Paragraph } from "./article.ts";

/** A place in an article. Answers are places until they are shown. */
export interface Excerpt {
  readonly article: Article;
  readonly paragraph: Paragraph;
  readonly span: Span;
}

/** The article's own characters at a place: the only way from a place to words. */
export function wordsOf({ paragraph, span }: Excerpt): string {
  return sliceOf(paragraph.text, span);
}

/** A whole paragraph as an excerpt. */
export function wholeParagraph(article: Article, paragraph: Paragraph): Excerpt {
  return { article, paragraph, span: { start: 0, end: paragraph.text.length } };
}

/** Whether the place exists: its paragraph is that article's, and its span lies in the paragraph and is not empty. */
export function isInArticle({ article, paragraph, span }: Excerpt): boolean {
  return (
    article.paragraphs[paragraph.number - 1] === paragraph &&
    0 <= span.start &&
    span.start < span.end &&
    span.end <= paragraph.text.length
  );
}
