import type { Span } from "./span.ts";

/** Two single marks, or three where one of them belongs to a quotation within. */
const TWINS = /(?<!['‘’])(?:'{2,3}|‘‘|’’)(?!['‘’])/gu;

/**
 * Quotations between marks that are typed as two single ones each, ''as here'': one opens before a word and closes after
 * the next. They hold a sentence together, but are too rare to be looked up as what somebody said.
 */
export function pairTwinMarks(text: string): readonly Span[] {
  const pairs: Span[] = [];
  let open: number | undefined;
  for (const { 0: marks, index } of text.matchAll(TWINS)) {
    const end = index + marks.length;
    const opens = /\S/u.test(text.charAt(end)) && /^$|[\s([{–—-]/u.test(text.charAt(index - 1));
    if (opens) open = index;
    else if (open !== undefined) {
      pairs.push({ start: open, end });
      open = undefined;
    }
  }
  return pairs;
}
