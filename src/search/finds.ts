import type { Lookup } from "./lookup.ts";
import type { QueryTerm } from "./query.ts";
import type { Find } from "./tally.ts";

/** Finds, a passage for each of its stems, that a first selection may have: enough for any rare word and for several common ones. */
const ROOM = 3_000;

/** What finding each stem is worth: the rarest terms first, the best stem of each first, common ones while there is room. */
export function findsOf(terms: readonly QueryTerm[], lookup: Lookup): ReadonlyMap<string, Find> {
  const finds = new Map<string, Find>();
  let room = ROOM;
  const rarestFirst = [...terms.entries()].toSorted(([, a], [, b]) => b.weight - a.weight);
  for (const [term, { stems, weight }] of rarestFirst) {
    for (const [stem, share] of [...stems].toSorted(([, a], [, b]) => b - a)) {
      const count = lookup.count(stem);
      if (finds.size > 0 && count > room) continue;
      room -= count;
      if (!finds.has(stem)) finds.set(stem, { term, weight: weight * share });
    }
  }
  return finds;
}
