import type { Span } from "./span.ts";

/** Brackets within a text, each with the nearest that closes it; one that stays open for long was none. */
export function bracketsIn(text: string): readonly Span[] {
  const pairs: Span[] = [];
  let open: number | undefined;
  for (const { 0: mark, index } of text.matchAll(/[()]/gu)) {
    if (mark === "(") open = index;
    else if (open !== undefined) {
      if (index - open <= LONGEST_BRACKET) pairs.push({ start: open, end: index + 1 });
      open = undefined;
    }
  }
  return pairs;
}

/** UTF-16 units of the longest bracket. */
const LONGEST_BRACKET = 300;

/** Whether a bracket stands between sentences and holds whole ones: "Ia pergi. (Hujan turun. Jalan licin.) Ia kembali." */
export function isFreeStanding(text: string, { start, end }: Span): boolean {
  return (
    /(?:^|[.!?…]["”’]?)\s*$/u.test(text.slice(Math.max(0, start - 4), start)) &&
    /[.!?…]["”’]?\)$/u.test(text.slice(end - 4, end))
  );
}
