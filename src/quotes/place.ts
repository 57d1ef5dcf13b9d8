import type { People } from "./people.ts";
import type { ParagraphReading, Reading } from "./reading.ts";
import type { ParagraphView } from "./sentence-view.ts";

/** A paragraph within its article, with everybody whom the article names. */
export interface Place {
  readonly reading: Reading;
  readonly people: People;
  readonly at: ParagraphReading;
  readonly view: ParagraphView;
}

/** Tokens of a sentence; `to` is exclusive. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}
