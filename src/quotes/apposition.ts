import { isTransitiveVerb } from "./affixed-verb.ts";
import type { NameMention } from "./name-mention.ts";
import { ROLE_HEADS } from "./name-words.ts";
import { standsInPlace } from "./name-evidence.ts";
import type { Segment } from "./segments.ts";
import type { ParagraphView } from "./sentence-view.ts";
import { CLAUSE_LINKS, DETERMINERS, PHRASE_ENDS } from "./small-words.ts";

/**
 * The name to which the description in a segment is set apart, be there several in a row: "Sasa, salah satu kru kapal,
 * mengungkapkan". Nothing if the segment describes nobody or no name precedes it.
 */
export function nameDescribedBy(
  view: ParagraphView,
  segments: readonly Segment[],
  index: number,
): NameMention | undefined {
  let owner = index;
  while (owner > 0 && isApposition(view, segments[owner - 1], segments[owner])) owner--;
  const segment = segments[owner];
  return owner < index && segment ? nameEnding(view, segment) : undefined;
}

/** Whether a segment describes the name before it: "salah satu kru kapal", "Romney's deputy director", "Ketua RT 5". */
function isApposition(
  view: ParagraphView,
  before: Segment | undefined,
  segment: Segment | undefined,
): boolean {
  const first = view.tokens[segment?.from ?? -1];
  if (!first || !segment) return false;
  if (segment.to === segment.from + 1 && /^\p{N}{2}$/u.test(first.text)) return true;
  if (!first.capital) return ROLE_HEADS.has(first.folded) || DETERMINERS.has(first.folded);
  return /['’]s$/u.test(first.text) || (ROLE_HEADS.has(first.folded) && isNameAlone(view, before));
}

/** Whether a segment is a name and nothing else. */
function isNameAlone(view: ParagraphView, segment: Segment | undefined): boolean {
  if (!segment) return false;
  const name = view.nameOver(segment.to - 1);
  return name?.kind === "person" && name.from <= segment.from && name.words.length > 1;
}

function nameEnding(view: ParagraphView, { from, to }: Segment): NameMention | undefined {
  let end = to;
  while (end > from + 1 && view.tokens[end - 1]?.kind === "bracket") end--;
  const name = view.nameOver(end - 1);
  if (name?.kind !== "person" || isObject(view, name)) return undefined;
  return opensWithSource(view, from) || standsInPlace(view.tokens, from + 1) ? undefined : name;
}

/** "Melansir Harian Maju, aktor itu mengaku …" tells where it was read, and not who the actor is. */
function opensWithSource({ tokens }: ParagraphView, from: number): boolean {
  const word = tokens[from]?.folded ?? "";
  return (
    tokens[from]?.kind === "word" && (SOURCES.has(word) || (!tokens[from].capital && isTransitiveVerb(word)))
  );
}

const SOURCES: ReadonlySet<string> = new Set(
  "melansir mengutip dilansir dikutip diberitakan menyitir merujuk menukil".split(" "),
);

/** Whether a preposition makes the name part of another phrase: "… dengan Putin mengatakan". */
export function isObject({ tokens }: ParagraphView, { from }: NameMention): boolean {
  const before = tokens[from - 1]?.folded ?? "";
  return PHRASE_ENDS.has(before) && !CLAUSE_LINKS.has(before);
}
