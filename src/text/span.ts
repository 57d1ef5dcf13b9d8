/** A half-open range of UTF-16 code units: `start` is inside, `end` is not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The characters of `text` that `span` covers, unchanged. */
export function sliceOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** The same range without the blanks (no-break space included) at either end. */
export function trimSpan(text: string, span: Span): Span {
  const slice = sliceOf(text, span);
  const start = span.start + (slice.length - slice.trimStart().length);
  return { start, end: Math.max(start, span.end - (slice.length - slice.trimEnd().length)) };
}

/** Whether `inner` lies within `outer`, edges included. */
export function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
