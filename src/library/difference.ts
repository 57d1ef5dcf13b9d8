import type { Article } from "../articles/article.ts";
import { fold } from "../text/fold.ts";
import { wordsIn } from "../text/words.ts";
import type { Difference } from "./keeper.ts";

/** The share of words that two paragraphs have in common if one is the other, changed. */
const ALIKE = 0.5;

/** Longer runs of other paragraphs are not compared each with each. */
const COMPARED = 400;

/** How the paragraphs of an article differ from those before. Between paragraphs that stayed, those that are alike count as changed. */
export function differenceOf(before: Article, after: Article): Difference {
  const gaps = gapsBetween(textsOf(before), textsOf(after));
  const counts = gaps.map(({ old, fresh }) => {
    const changed = countAlike(old, fresh);
    return { added: fresh.length - changed, removed: old.length - changed, changed };
  });
  return counts.reduce(
    (sum, each) => ({
      added: sum.added + each.added,
      removed: sum.removed + each.removed,
      changed: sum.changed + each.changed,
    }),
    { added: 0, removed: 0, changed: 0 },
  );
}

interface Gap {
  readonly old: readonly string[];
  readonly fresh: readonly string[];
}

function textsOf({ paragraphs }: Article): readonly string[] {
  return paragraphs.map(({ text }) => text);
}

/** What stands between the paragraphs that both have, in order. */
function gapsBetween(old: readonly string[], fresh: readonly string[]): readonly Gap[] {
  const start = countSame(old, fresh);
  const end = countSame(old.slice(start).toReversed(), fresh.slice(start).toReversed());
  const inner = { old: old.slice(start, old.length - end), fresh: fresh.slice(start, fresh.length - end) };
  if (inner.old.length > COMPARED || inner.fresh.length > COMPARED) return [inner];
  return divide(inner);
}

function countSame(a: readonly string[], b: readonly string[]): number {
  const end = a.findIndex((text, index) => text !== b[index]);
  return end === -1 ? a.length : end;
}

/** Divides at the paragraphs of the longest common sequence. */
function divide({ old, fresh }: Gap): readonly Gap[] {
  const lengths = commonLengths(old, fresh);
  const gaps: Gap[] = [];
  let [a, b, fromA, fromB] = [0, 0, 0, 0];
  while (a < old.length && b < fresh.length) {
    if (old[a] === fresh[b]) {
      gaps.push({ old: old.slice(fromA, a), fresh: fresh.slice(fromB, b) });
      a++;
      b++;
      [fromA, fromB] = [a, b];
    } else if ((lengths[a + 1]?.[b] ?? 0) >= (lengths[a]?.[b + 1] ?? 0)) a++;
    else b++;
  }
  return [...gaps, { old: old.slice(fromA), fresh: fresh.slice(fromB) }];
}

/** The length of the longest sequence that the ends of two lists share, from each two places on. */
function commonLengths(old: readonly string[], fresh: readonly string[]): readonly (readonly number[])[] {
  const rows: number[][] = Array.from({ length: old.length + 1 }, () =>
    Array.from({ length: fresh.length + 1 }, () => 0),
  );
  for (let a = old.length - 1; a >= 0; a--) {
    const [row = [], below = []] = [rows[a], rows[a + 1]];
    for (let b = fresh.length - 1; b >= 0; b--)
      row[b] = old[a] === fresh[b] ? (below[b + 1] ?? 0) + 1 : Math.max(below[b] ?? 0, row[b + 1] ?? 0);
  }
  return rows;
}

/** How many of the old paragraphs have a new one that is alike, none taken twice. */
function countAlike(old: readonly string[], fresh: readonly string[]): number {
  if (old.length > COMPARED || fresh.length > COMPARED) return 0;
  const left = fresh.map(wordSet);
  let alike = 0;
  for (const words of old.map(wordSet)) {
    const at = left.findIndex((other) => {
      const common = [...words].filter((word) => other.has(word)).length;
      return common > 0 && common >= ALIKE * Math.max(words.size, other.size);
    });
    if (at === -1) continue;
    left.splice(at, 1);
    alike++;
  }
  return alike;
}

function wordSet(text: string): ReadonlySet<string> {
  return new Set(wordsIn(fold(text)).map((word) => word.text));
}
