import type { Excerpt } from "../articles/excerpt.ts";
import { holds, sliceOf, type Span } from "../text/span.ts";
import type { Item } from "./fit.ts";
import { showWithBold, showWords } from "./show-text.ts";

/** Sets what is shown of a paragraph into its place, and says how many of its sentences are not. */
export type Frame = (words: string, sentencesLeftOut: number) => string;

/** A run of sentences, both ends included. */
interface Run {
  readonly first: number;
  readonly last: number;
}

/**
 * A paragraph as an item: whole where there is room, else the sentence that answers among as many neighbours as fit. It
 * is cut between sentences only. The answer stands in bold; without one, the first sentence is the last to go.
 */
export function paragraphItem(text: Excerpt, answer: Excerpt | null, frame: Frame): Item {
  return {
    least() {
      const sentences = sentencesIn(text);
      return showRun({ text, answer, frame, sentences }, runOf(answer, sentences));
    },
    within(room) {
      const sentences = sentencesIn(text);
      const parts = { text, answer, frame, sentences };
      const all = { first: 0, last: sentences.length - 1 };
      // Escaping only lengthens, so that what is too long before it need not be tried
      const fits = (run: Run): boolean =>
        lengthOf(spanOf(parts, run)) <= room && showRun(parts, run).length <= room;
      return showRun(parts, fits(all) ? all : widen(runOf(answer, sentences), all, fits));
    },
  };
}

interface Parts {
  readonly text: Excerpt;
  readonly answer: Excerpt | null;
  readonly frame: Frame;
  readonly sentences: readonly Span[];
}

function showRun(parts: Parts, run: Run): string {
  const words = showSpan(parts.text, spanOf(parts, run), parts.answer);
  return parts.frame(words, parts.sentences.length - (run.last - run.first + 1));
}

function spanOf({ text, sentences }: Parts, { first, last }: Run): Span {
  return { start: sentences[first]?.start ?? text.span.start, end: sentences[last]?.end ?? text.span.end };
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

/** An excerpt is as a rule a whole paragraph; where it is none, only the sentences that lie in it count. */
function sentencesIn({ paragraph, span }: Excerpt): readonly Span[] {
  const sentences = paragraph.sentences.filter((sentence) => holds(span, sentence));
  return sentences.length > 0 ? sentences : [span];
}

function runOf(answer: Excerpt | null, sentences: readonly Span[]): Run {
  if (!answer) return { first: 0, last: 0 };
  const { start, end } = answer.span;
  const first = sentences.findIndex((sentence) => start < sentence.end);
  const last = sentences.findLastIndex((sentence) => sentence.start < end);
  return { first: Math.max(first, 0), last: Math.max(first, last, 0) };
}

/** Adds a sentence after, then one before, and so on, for as long as the run that results fits. */
function widen(heart: Run, all: Run, fits: (run: Run) => boolean): Run {
  let run = heart;
  for (;;) {
    const after = { ...run, last: run.last + 1 };
    const before = { ...run, first: run.first - 1 };
    const isAhead = run.last - heart.last > heart.first - run.first;
    const wider = (isAhead ? [before, after] : [after, before]).find(
      (candidate) => candidate.first >= all.first && candidate.last <= all.last && fits(candidate),
    );
    if (!wider) return run;
    run = wider;
  }
}

function showSpan({ paragraph }: Excerpt, span: Span, answer: Excerpt | null): string {
  const words = sliceOf(paragraph.text, span);
  const start = Math.max(answer?.span.start ?? 0, span.start) - span.start;
  const end = Math.min(answer?.span.end ?? 0, span.end) - span.start;
  return start < end ? showWithBold(words, { start, end }) : showWords(words);
}
