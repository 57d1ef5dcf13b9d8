import type { AnalysedText } from "./analysed-text.ts";
import type { Asking } from "./asking.ts";
import type { IndexedPassage } from "./indexed-passage.ts";

/** BM25's way to count a word that occurs again, with length mattering little: most passages are of a length. */
const SATURATION = 0.8;
const LENGTH_SHARE = 0.5;
const USUAL_LENGTH = 45;

/** How much a word of the title or the heading counts, by that of the text. */
const AROUND = 0.5;

/** The share of a query that a passage has, by how often it has it, 0 to 1. */
export function closenessOf(asking: Asking, { body, heading, source }: IndexedPassage): number {
  const counts = asking.zeros.slice();
  addCounts(asking, body, 1, counts);
  addCounts(asking, source.title, AROUND, counts);
  addCounts(asking, heading, AROUND, counts);
  const norm = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * body.forms.length) / USUAL_LENGTH);
  let sum = 0;
  for (let term = 0; term < counts.length; term++) {
    const count = counts[term] ?? 0;
    sum += ((asking.weights[term] ?? 0) * count) / (count + norm);
  }
  return sum;
}

function addCounts(
  { hits, isHit, vocabulary }: Asking,
  { forms }: AnalysedText,
  worth: number,
  counts: number[],
): void {
  for (let at = 0; at < forms.length; at++) {
    const stem = vocabulary.stemOfForm(forms[at] ?? 0);
    if (isHit[stem] !== 1) continue;
    for (const { term, share } of hits.get(stem) ?? []) counts[term] = (counts[term] ?? 0) + share * worth;
  }
}
