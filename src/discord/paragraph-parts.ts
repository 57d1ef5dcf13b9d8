import type { Excerpt } from "../articles/excerpt.ts";
import type { Span } from "../text/span.ts";

/**
 * A paragraph in as many parts as it takes for each to fit, cut between sentences only. Together they are all of its
 * sentences, each once and in order; a part that does not fit all the same is a single sentence.
 */
export function paragraphParts(text: Excerpt, fits: (part: Excerpt) => boolean): readonly Excerpt[] {
  const { sentences } = text.paragraph;
  const spans = sentences.length > 0 ? sentences : [text.span];
  const parts: Span[] = [];
  for (const sentence of spans) {
    const last = parts.at(-1);
    const grown = { start: last?.start ?? sentence.start, end: sentence.end };
    if (last && fits({ ...text, span: grown })) parts.splice(-1, 1, grown);
    else parts.push(sentence);
  }
  return parts.map((span) => ({ ...text, span }));
}
