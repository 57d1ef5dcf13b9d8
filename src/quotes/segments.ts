import { isOfficeComma } from "./office-list.ts";
import type { ParagraphView } from "./sentence-view.ts";

/** Tokens between two commas, quotations or dashes of a sentence; `to` is exclusive. */
export interface Segment {
  readonly from: number;
  readonly to: number;
}

/** As far before a verb as its subject is looked for, in tokens. */
export const SUBJECT_REACH = 90;

/** The segments of a sentence up to a token, in order, no further back than a subject may be. */
export function segmentsBefore(view: ParagraphView, to: number): readonly Segment[] {
  const segments: Segment[] = [];
  let from = Math.max(view.sentenceStart(Math.max(0, to - 1)), to - SUBJECT_REACH);
  for (let at = from; at < to; at++) {
    const token = view.tokens[at];
    if (
      token?.kind === "quote" ||
      (token?.kind === "mark" && token.text !== "." && !isOfficeComma(view.tokens, at))
    ) {
      if (at > from) segments.push({ from, to: at });
      from = at + 1;
    }
  }
  return to > from ? [...segments, { from, to }] : segments;
}
