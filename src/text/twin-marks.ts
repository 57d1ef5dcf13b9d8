import type { Span } from "./span.ts";

const TWINS = /(?<!['‘’])(?:''|‘‘|’’)(?!['‘’])/gu;

/**
 * Quotations between marks that are typed as two single ones each, ''as here'': one opens before a word and closes after
 * the next. They hold a sentence together, but are too rare to be looked up as what somebody said.
 */
export function pairTwinMarks(text: string): readonly Span[] {
  const pairs: Span[] = [];
  let open: number | undefined;
  for (const { index } of text.matchAll(TWINS)) {
    const opens =
      /^\S/u.test(text.slice(index + 2, index + 3)) && /^$|[\s([{–—-]/u.test(text.slice(index - 1, index));
    if (opens) open = index;
    else if (open !== undefined) {
      pairs.push({ start: open, end: index + 2 });
      open = undefined;
    }
  }
  return pairs;
}
