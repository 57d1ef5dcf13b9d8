import { sliceOf, type Span } from "../text/span.ts";
import type { ParagraphReading } from "./reading.ts";
import { BARE_CUES } from "./reporting-words.ts";

/** A reporting word as the lists have it: folded, without -nya. */
export function cueWord({ paragraph }: ParagraphReading, cue: Span): string {
  const word = sliceOf(paragraph.text, cue).toLowerCase();
  return BARE_CUES.has(word) ? word : word.replace(/nya$/u, "");
}
