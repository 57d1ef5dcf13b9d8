import fc from "fast-check";
import { expect, test } from "vitest";
import type { QueryTerm } from "../../src/search/query.ts";
import { TERM_VECTOR, termVectors, worthOf } from "../../src/search/term-worth.ts";

function termAt(place: number, isName: boolean): QueryTerm {
  const sort = isName ? "name" : "other";
  return {
    places: [place],
    stems: new Map([[`stem${place}`, 1]]),
    form: `form${place}`,
    weight: 1,
    rareness: 1,
    importance: 1,
    sort,
    isName,
  };
}

/** "ketua asosiasi Maria Kolin Ledjap" */
const TERMS = [false, false, true, true, true].map((isName, place) => termAt(place, isName));

function termsWith(feature: string, focus: number | undefined): readonly number[] {
  const vectors = termVectors(
    TERMS,
    TERMS.map(() => 0.2),
    { focus, amount: 2 },
  );
  const at = TERM_VECTOR.indexOf(feature);
  return vectors.flatMap((vector, term) => (vector[at] === 0 ? [] : [term]));
}

test("a name's first and last word, and the kind of thing wanted, are told from the other terms", () => {
  expect(termsWith("nameFirst", 0)).toEqual([2]);
  expect(termsWith("nameLast", 0)).toEqual([4]);
  expect(termsWith("nameGoesOn", 0)).toEqual([3, 4]);
  expect(termsWith("focus", 0)).toEqual([0]);
  expect(termsWith("afterFocus", 0)).toEqual([1]);
  expect(termsWith("focus", undefined)).toEqual([]);
});

test("what all terms are worth evenly, or by the squares of their shares, is one weight in all", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 }),
      (shares) => {
        const terms = shares.map((_, place) => termAt(place, false));
        const vectors = termVectors(terms, shares, { focus: undefined, amount: 1 });
        for (const feature of ["even", "square"]) {
          const worth = worthOf(vectors, { [feature]: 3 });
          expect(worth.reduce((sum, each) => sum + each, 0)).toBeCloseTo(3);
        }
      },
    ),
  );
});
