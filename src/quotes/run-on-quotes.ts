import type { Quote } from "./quote.ts";
import type { Reading } from "./reading.ts";

/**
 * Gives the parts of a quotation that runs over several paragraphs the speaker of its last part, where only that one has
 * an attribution: each part but the last has no closing mark, and nothing of its own that says whose it is.
 */
export function attributeRunOns(quotes: readonly Quote[], reading: Reading): readonly Quote[] {
  const attributed: Quote[] = [];
  for (const quote of quotes.toReversed()) {
    const next = attributed.at(-1);
    attributed.push(next && runsInto(quote, next, reading) ? continuedBy(quote, next) : quote);
  }
  return attributed.toReversed();
}

function runsInto({ words, cue }: Quote, next: Quote, reading: Reading): boolean {
  const { number } = words.paragraph;
  const span = reading.paragraphs[number - 1]?.quoted.at(-1);
  return (
    cue === null &&
    span?.goesOn === true &&
    span.words.start === words.span.start &&
    next.speaker !== null &&
    next.words.paragraph.number === number + 1
  );
}

function continuedBy({ words, form }: Quote, { speaker, basis, words: end }: Quote): Quote {
  const paragraph = basis?.paragraph ?? end.paragraph.number;
  return {
    words,
    speaker,
    certainty: "inferred",
    form,
    cue: null,
    basis: { kind: "continuation", paragraph },
  };
}
