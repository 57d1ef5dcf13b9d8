import type { Asking } from "./asking.ts";
import { coverage, coverageOfBoth } from "./coverage.ts";
import { findTerms, type FoundTerms } from "./found-terms.ts";
import type { IndexedPassage } from "./indexed-passage.ts";

/** What the paragraphs around a passage add to the share of a question that it has; 0 where it has none around it. */
export interface Surroundings {
  /** The first paragraph of its article. */
  readonly lead: number;
  readonly before: number;
  readonly after: number;
}

/** Looks around a passage, of which `found` is known: news says once, and above, whom and what its paragraphs are about. */
export function surroundingsOf(asking: Asking, passage: IndexedPassage, found: FoundTerms): Surroundings {
  const { source, place } = passage;
  const own = coverage(asking, found.shares);
  const added = (other: IndexedPassage | undefined): number => {
    if (!other || other === passage) return 0;
    const { shares } = findTerms(asking, other.body, 0, other.body.forms.length);
    return coverageOfBoth(asking, found.shares, shares) - own;
  };
  const before = added(source.passages[place - 1]);
  return {
    lead: place === 1 ? before : added(source.passages[0]),
    before,
    after: added(source.passages[place + 1]),
  };
}
