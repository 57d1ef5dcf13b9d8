import type { ParagraphView } from "./sentence-view.ts";
import { DETERMINERS } from "./small-words.ts";
import { subjectAfter } from "./subject-after.ts";
import type { Token } from "./token.ts";

/** Where what an English verb reports begins, from a token behind it: behind whom it is told, and when and where. The sentence's end if nothing is reported. */
export function startOfClause(view: ParagraphView, verb: number, behind: number): number {
  const from = afterHearer(view, verb, behind);
  return isEnglishEdge(view.tokens[from]) ? afterThat(view, from, view.sentenceEnd(verb)) : from;
}

/** "told reporters on Sunday that …": what is told begins behind whom it is told, at "that" or a comma if there is one near. */
function afterHearer(view: ParagraphView, at: number, from: number): number {
  if (!TELLING.has(view.tokens[at]?.folded ?? "")) return from;
  const end = Math.min(view.sentenceEnd(at), from + HEARER_REACH);
  for (let next = from; next < end; next++) if (view.tokens[next]?.folded === "that") return next + 1;
  const first = view.tokens[from];
  if (!first || BY_THAT.has(view.tokens[at]?.folded ?? "")) return from;
  const name = view.nameFrom(from);
  if (name) return name.to;
  if (!DETERMINERS.has(first.folded)) return from + 1;
  const hearer = subjectAfter(view, from, end);
  let after = from;
  while (after < end && (view.tokens[after]?.start ?? Infinity) < (hearer?.span.end ?? 0)) after++;
  return after;
}

/** Verbs that name whom somebody tells before what. */
const TELLING: ReadonlySet<string> = new Set(
  "tell tells told telling assured reminded informed warned".split(" "),
);

/** Those of them whose object may be a clause at once. */
const BY_THAT: ReadonlySet<string> = new Set("assured reminded informed warned".split(" "));

/** As many tokens as may stand between "told" and "that". */
const HEARER_REACH = 9;

/** English words of time, place and circumstance, behind which "that" opens what was said: "said in a statement that …"; folded. */
const EDGES: ReadonlySet<string> = new Set(
  "in at by from during after before last earlier late via through today yesterday".split(" "),
);

function isEnglishEdge(token: Token | undefined): boolean {
  return token !== undefined && (token.capital ? ENGLISH_DAY.test(token.folded) : EDGES.has(token.folded));
}

const ENGLISH_DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u;

/** The token behind "that", before a comma; the end where there is none. */
function afterThat(view: ParagraphView, from: number, end: number): number {
  for (let at = from; at < Math.min(end, from + HEARER_REACH) && view.tokens[at]?.kind === "word"; at++)
    if (view.tokens[at]?.folded === "that") return at + 1;
  return end;
}
