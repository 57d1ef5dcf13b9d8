import { NUMBER_WORDS } from "../text/number-words.ts";
import { sliceOf } from "../text/span.ts";
import type { AlignmentStep } from "./align-words.ts";
import { claimWords, type ClaimWord } from "./claim-words.ts";
import { isNegation } from "./negations.ts";
import type { Change } from "./verdict.ts";

/** One side of a comparison: a text and its words. */
export interface ComparedText {
  readonly text: string;
  readonly words: readonly ClaimWord[];
}

/** The runs in which an alignment's two sides differ, gravest first: negations, then figures, then the rest in order. */
export function changesIn(
  steps: readonly AlignmentStep[],
  claim: ComparedText,
  source: ComparedText,
): readonly Change[] {
  const runs: AlignmentStep[][] = [];
  let run: AlignmentStep[] | undefined;
  for (const step of steps) {
    if (agrees(step, claim, source)) run = undefined;
    else if (run) run.push(step);
    else runs.push((run = [step]));
  }
  const changes = runs.map((steps) => changeOf(steps, claim, source));
  return changes.toSorted((a, b) => gravity(b) - gravity(a));
}

function agrees(
  { claimed, source: found }: AlignmentStep,
  claim: ComparedText,
  source: ComparedText,
): boolean {
  return claimed !== null && found !== null && claim.words[claimed]?.form === source.words[found]?.form;
}

function changeOf(steps: readonly AlignmentStep[], claim: ComparedText, source: ComparedText): Change {
  const claimed = wordsAt(
    claim,
    steps.map((step) => step.claimed),
  );
  const found = wordsAt(
    source,
    steps.map((step) => step.source),
  );
  return {
    kind: claimed.length === 0 ? "missing" : found.length === 0 ? "added" : "replaced",
    claimed: runText(claim, claimed),
    source: runText(source, found),
    negation: countNegations(claimed) !== countNegations(found),
  };
}

function wordsAt({ words }: ComparedText, indexes: readonly (number | null)[]): readonly ClaimWord[] {
  return indexes.flatMap((index) => (index === null ? [] : (words[index] ?? [])));
}

/** The text's own characters from the first to the last of some words. */
function runText({ text }: ComparedText, words: readonly ClaimWord[]): string {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? sliceOf(text, { start: first.start, end: last.end }) : "";
}

function countNegations(words: readonly ClaimWord[]): number {
  return words.filter(({ form }) => isNegation(form)).length;
}

function gravity({ negation, claimed, source }: Change): number {
  if (negation) return 2;
  return [...claimWords(claimed), ...claimWords(source)].some(isFigure) ? 1 : 0;
}

function isFigure({ form }: ClaimWord): boolean {
  return /\p{N}/u.test(form) || NUMBER_WORDS.has(form);
}
