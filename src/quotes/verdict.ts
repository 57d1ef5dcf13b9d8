import type { Excerpt } from "../articles/excerpt.ts";
import type { Speaker } from "./quote.ts";

/**
 * What the articles say of a claimed quotation. `verbatim`: the words stand there so, whatever their marks, case and
 * spacing. `altered`: something near stands there. `other-speaker`: the words are given to somebody else, or to nobody.
 * `not-found`: no article here has them. None of these says that a claim is untrue.
 */
export interface Verdict {
  readonly verdict: "verbatim" | "altered" | "other-speaker" | "not-found";
  /** Where the words stand, and by whom; the speaker is null where the words are the reporter's, or nobody is named. */
  readonly match: {
    readonly words: Excerpt;
    readonly speaker: Speaker | null;
    readonly isQuoted: boolean;
  } | null;
  /** How the claim differs: negations first, then figures, then the rest as they come. */
  readonly changes: readonly Change[];
}

/** A run of words that differs between the claim and its source; empty on the side that has none. */
export interface Change {
  readonly kind: "missing" | "added" | "replaced";
  readonly claimed: string;
  readonly source: string;
  /** Whether a negation was lost or added. */
  readonly negation: boolean;
}
