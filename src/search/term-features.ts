import type { QueryTerm } from "./query.ts";

/** A term among all those of its question. */
export interface TermView {
  readonly term: QueryTerm;
  /** Its share of the question's weight. */
  readonly share: number;
  /** How many terms there are, and the sum of the squares of their shares. */
  readonly count: number;
  readonly squares: number;
  /** The places of names among the question's words. */
  readonly names: ReadonlySet<number>;
  /** The place of the word that names the kind of thing wanted. */
  readonly focus: number | undefined;
}

/**
 * What may make finding a term worth more than its rarity says, or less: what it is, and where it stands in the question.
 * Some words of a question are likelier than others to be in what answers it, however rare both are (Zhao and Callan, "Term
 * necessity prediction", CIKM 2010).
 */
export const TERM_FEATURES = {
  /** As if all counted alike; as if the rarest counted even more. */
  even: ({ count }) => 1 / count,
  square: ({ share, squares }) => (share * share) / squares,
  /** Of a name of several words its first, its last, and each but its first. */
  nameFirst: (view) => shareIf(view, view.term.isName && !standsBy(view, -1)),
  nameLast: (view) => shareIf(view, view.term.isName && !standsBy(view, 1)),
  nameGoesOn: (view) => shareIf(view, view.term.isName && standsBy(view, -1)),
  /** It names the kind of thing wanted; it stands right behind that. */
  focus: (view) => shareIf(view, isAt(view, 0)),
  afterFocus: (view) => shareIf(view, isAt(view, 1)),
} as const satisfies Readonly<Record<string, (view: TermView) => number>>;

function shareIf({ share }: TermView, holds: boolean): number {
  return holds ? share : 0;
}

/** Whether a name stands so many words from a term. */
function standsBy({ term, names }: TermView, distance: number): boolean {
  return term.places.some((place) => names.has(place + distance));
}

/** Whether a term stands so many words behind the focus. */
function isAt({ term, focus }: TermView, distance: number): boolean {
  return focus !== undefined && term.places.includes(focus + distance);
}
