import type { Article, Paragraph } from "../articles/article.ts";
import { pairMarks, type MarkedSpan } from "../text/quotation-marks.ts";
import { trimSpan, type Span } from "../text/span.ts";

/** A quotation as it stands in a paragraph, and whether it has no closing mark because it goes on in the next one. */
export interface QuotedSpan extends MarkedSpan {
  readonly goesOn: boolean;
}

const OPENING = /^\s*["“”„«‘]/u;

/**
 * The quoted spans of each paragraph of an article, by paragraph. A paragraph that opens with a mark and closes none
 * is quoted whole if the next paragraph opens with a mark too: that is how a quotation over several paragraphs is written.
 */
export function findQuotedSpans(article: Article): readonly (readonly QuotedSpan[])[] {
  return article.paragraphs.map((paragraph, index) => {
    const spans = pairMarks(paragraph.text)
      .filter((span) => holdsWords(paragraph.text, span.words) && !isNickname(paragraph.text, span))
      .map(({ start, end, words }): QuotedSpan => ({ start, end, words, goesOn: false }));
    const whole = [...spans, ...leftOpen(paragraph, spans)].toSorted((a, b) => a.start - b.start);
    const after = article.paragraphs[index + 1];
    const runOn = after && OPENING.test(after.text) ? openEnded(paragraph, spans) : undefined;
    return runOn ? [...whole, runOn] : whole;
  });
}

/**
 * Quotations that no mark closes before the next one opens, as where the paragraphs of one were put together: "We won. "It
 * was late," said Ani. Each ends with its sentence, follows a sentence with a quotation, and holds no attribution.
 */
function leftOpen({ text }: Paragraph, pairs: readonly MarkedSpan[]): readonly QuotedSpan[] {
  return pairs.slice(1).flatMap((next, index) => {
    const from = pairs[index]?.end ?? 0;
    const match = /[.?!]\s+["“](?=\S)/u.exec(text.slice(from, next.start));
    if (!match) return [];
    const start = from + match.index + match[0].length - 1;
    const end = from + text.slice(from, next.start).trimEnd().length;
    const words = { start: start + 1, end };
    const said = text.slice(words.start, words.end);
    const isBroken = /["“”„«»]/u.test(said) || !/[.?!…]$/u.test(said) || ATTRIBUTED.test(said);
    return isBroken || end - start < 3 ? [] : [{ start, end, words, goesOn: false }];
  });
}

/** What reports speech, and shows that a mark was not left open on purpose. */
const ATTRIBUTED = /\b(?:said|says|told|kata|ujar|tutur|ucap|mengatakan|menurut)\b|\p{L}{3,}nya,/u;

/** The span from the last mark of a paragraph to its end, where that mark opens a quotation that nothing closes. */
function openEnded({ text }: Paragraph, pairs: readonly MarkedSpan[]): QuotedSpan | undefined {
  const from = pairs.at(-1)?.end ?? 0;
  const match = /(?:^|[\s,:])(?<mark>["“”„«])(?=\S)/u.exec(text.slice(from));
  if (!match || /["“”„«»]/u.test(text.slice(from + match.index + match[0].length))) return undefined;
  const start = from + match.index + match[0].length - 1;
  const end = text.trimEnd().length;
  return end > start + 1 ? { start, end, words: { start: start + 1, end }, goesOn: true } : undefined;
}

/** Marks within a name: Munafri "Appi" Arifuddin. */
function isNickname(text: string, { start, end, words }: MarkedSpan): boolean {
  return (
    /^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)?$/u.test(text.slice(words.start, words.end)) &&
    /\p{Lu}[\p{L}.'-]+ $/u.test(text.slice(Math.max(0, start - 24), start)) &&
    /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3))
  );
}

function holdsWords(text: string, span: Span): boolean {
  const { start, end } = trimSpan(text, span);
  return end > start && /[\p{L}\p{N}]/u.test(text.slice(start, end));
}
