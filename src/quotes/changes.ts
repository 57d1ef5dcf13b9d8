import { NUMBER_WORDS } from "../text/number-words.ts";
import { sliceOf } from "../text/span.ts";
import type { AlignmentStep } from "./align-words.ts";
import type { ClaimWord } from "./claim-words.ts";
import { isNegation } from "./negations.ts";
import type { Change } from "./verdict.ts";

/** One side of a comparison: a text and its words. */
export interface ComparedText {
  readonly text: string;
  readonly words: readonly ClaimWord[];
}

/** The runs in which an alignment's two sides differ, gravest first: negations, then figures and names, then the rest. */
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
  return runs
    .map((steps) => ({ change: changeOf(steps, claim, source), isGrave: isGrave(steps, claim, source) }))
    .toSorted((a, b) => gravity(b) - gravity(a))
    .map(({ change }) => change);
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

/** Whether a changed run has a figure or a name on either side: what a reader must be told before anything else. */
function isGrave(steps: readonly AlignmentStep[], claim: ComparedText, source: ComparedText): boolean {
  const claimed = wordsAt(
    claim,
    steps.map((step) => step.claimed),
  );
  const found = wordsAt(
    source,
    steps.map((step) => step.source),
  );
  return (
    [...claimed, ...found].some(isFigure) ||
    claimed.some((word) => isName(word, claim)) ||
    found.some((word) => isName(word, source))
  );
}

/** A capital within a sentence that has small letters too. */
function isName({ start, end }: ClaimWord, { text }: ComparedText): boolean {
  const word = text.slice(start, end);
  return (
    /^\p{Lu}\P{Lu}/u.test(word) && /[\p{L}\p{N}][,;]?\s+$/u.test(text.slice(Math.max(0, start - 4), start))
  );
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

function gravity({ change, isGrave }: { readonly change: Change; readonly isGrave: boolean }): number {
  return change.negation ? 2 : Number(isGrave);
}

function isFigure({ form }: ClaimWord): boolean {
  return /\p{N}/u.test(form) || NUMBER_WORDS.has(form);
}
