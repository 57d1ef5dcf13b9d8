import type { Article, Paragraph } from "../articles/article.ts";
import type { Excerpt } from "../articles/excerpt.ts";
import type { Span } from "../text/span.ts";
import { findQuotedSpans, type QuotedSpan } from "./quoted-spans.ts";
import { readTokens, type Token } from "./token.ts";

/** A paragraph as the rules read it: its quoted spans, and its tokens with each quoted span as one. */
export interface ParagraphReading {
  readonly paragraph: Paragraph;
  readonly quoted: readonly QuotedSpan[];
  readonly tokens: readonly Token[];
}

/** An article as the rules read it. */
export interface Reading {
  readonly article: Article;
  readonly paragraphs: readonly ParagraphReading[];
}

/** Reads an article once; every rule looks at the result. */
export function readForQuotes(article: Article): Reading {
  const quoted = findQuotedSpans(article);
  const paragraphs = article.paragraphs.map((paragraph, index) => {
    const spans = quoted[index] ?? [];
    return { paragraph, quoted: spans, tokens: readTokens(paragraph.text, spans, paragraph.sentences) };
  });
  return { article, paragraphs };
}

/** A place in a paragraph of the article that was read. */
export function excerptIn({ article }: Reading, { paragraph }: ParagraphReading, span: Span): Excerpt {
  return { article, paragraph, span: { start: span.start, end: span.end } };
}
