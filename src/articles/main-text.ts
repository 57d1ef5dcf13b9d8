import { readDate } from "../text/read-date.ts";
import { besideArticle } from "./beside-article.ts";
import { isDateline } from "./dateline.ts";
import type { MarkupBlock } from "./markup-blocks.ts";
import type { Block } from "./source-document.ts";

/** What is known of where a page's main text is. */
export interface MainTextSigns {
  /** Every block of the page, in order. */
  readonly blocks: readonly MarkupBlock[];
  /** The blocks that Readability takes for the main text. */
  readonly found: readonly Block[];
  /** The text as the page's own description gives it, where it does. */
  readonly described: string;
}

/**
 * A page's main text in the page's own order. Readability says where it is; within that place nothing is lost: what it
 * left out comes back if it reads as a paragraph, and stands as an aside if it does not. Nothing if it found none.
 */
export function mainTextOf({ blocks, found, described }: MainTextSigns): readonly Block[] {
  const survivors = survivorsOf(blocks, found);
  const place = placeOf(survivors);
  // Where Readability's blocks are not the page's, its word is all there is
  if (!place || lengthOf(survivors) < MOST_KNOWN * lengthOf(found))
    return found.map(({ kind, text }) => ({ kind, text }));
  const told = squeezed(described);
  const opening = blocks.findIndex((block) => survivors.has(block) && readsAsParagraph(block));
  const isKept = (block: MarkupBlock, index: number): boolean => {
    const isInside = block.element !== null && place.element.contains(block.element);
    if (squeezed(block.text).length > SHORT && told.includes(squeezed(block.text))) return true;
    if (index < opening && isByline(block)) return false;
    return (isInside || survivors.has(block)) && isArticles(block, survivors.has(block), place);
  };
  return blocks.flatMap((block, index): readonly Block[] => {
    const { kind, text } = block;
    if (isKept(block, index)) return [{ kind, text }];
    const isInside = block.element !== null && place.element.contains(block.element);
    return isInside || survivors.has(block) ? [{ kind: "aside", text }] : [];
  });
}

/** Shorter texts stand on a page more than once. */
const SHORT = 30;
/** The place of the main text holds so much of what was found: the rest stands apart by accident. */
const MOST = 0.85;
/** So much of what was found must be known again in the page. */
const MOST_KNOWN = 0.6;
const SENTENCE_END = /[.!?…]["”’»')\]]*$/u;
/** What holds more of the main text than this is no aside, whatever its name. */
const WRAPPER = 0.3;

/** An element, and how many characters of the main text each element around or in it holds. */
interface Place {
  readonly element: Element;
  readonly held: ReadonlyMap<Element, number>;
  readonly total: number;
}

/** Readability hands out a copy, so its blocks are known again by their words, each as often as it has them. */
function survivorsOf(blocks: readonly MarkupBlock[], found: readonly Block[]): ReadonlySet<MarkupBlock> {
  const left = new Map<string, number>();
  for (const { text } of found) left.set(squeezed(text), (left.get(squeezed(text)) ?? 0) + 1);
  return new Set(
    blocks.filter(({ text }) => {
      const times = left.get(squeezed(text)) ?? 0;
      left.set(squeezed(text), times - 1);
      return times > 0;
    }),
  );
}

function placeOf(survivors: ReadonlySet<MarkupBlock>): Place | undefined {
  const held = new Map<Element, number>();
  let total = 0;
  for (const { element, text } of survivors) {
    if (text.length <= SHORT) continue;
    total += text.length;
    for (let at = element; at; at = at.parentElement) held.set(at, (held.get(at) ?? 0) + text.length);
  }
  // Elements were met from the inside out, so the last of the smallest that hold enough is the innermost
  const enough = [...held].filter(([, length]) => length >= MOST * total);
  const innermost = enough.find(
    ([element]) => !enough.some(([other]) => other !== element && element.contains(other)),
  );
  if (!innermost) return undefined;
  return { element: wholeArticle(innermost[0]), held, total };
}

/** The article element around the place, unless it is a list of articles. */
function wholeArticle(element: Element): Element {
  const article = element.closest('article, [itemprop~="articleBody"]');
  return article && !article.querySelector("article") ? article : element;
}

function isArticles(block: MarkupBlock, survived: boolean, place: Place): boolean {
  const isProse = readsAsParagraph(block);
  if (isDate(block) || isUnderPicture(block)) return false;
  const mark = markOf(block, place);
  if (mark === "surely" || (mark === "often" && !isProse)) return false;
  if (block.kind === "heading") return block.linked < 0.5;
  // A line that is mostly links leads elsewhere
  if (block.linked > 0.6 && !isProse) return false;
  return survived || (isProse && block.linked < 0.4);
}

/** "Kamis, 22 Januari 2026 10:15 WIB": a date and a time, and no other word than a day's name. */
function isDate({ text, element }: MarkupBlock): boolean {
  if (element?.closest("time")) return true;
  const bare = text.replace(/^\p{L}+,? /u, "");
  return (
    text.length < 60 &&
    readDate(text) !== undefined &&
    /^\d{1,2} \p{L}+ \d{4}\P{L}*(?:WIB|WITA|WIT)?$/u.test(bare)
  );
}

/** A line right behind a picture that closes with whose picture it is. */
function isUnderPicture({ text, element }: MarkupBlock): boolean {
  const before = element?.closest("p, div, span")?.previousElementSibling;
  const credit = /\((?:foto|photo|dok)?[^()]{2,80}\)$|\b(?:foto|photo|photograph|dok)\s?:[^.]{2,60}$/iu;
  return before !== undefined && before !== null && holdsPictureAlone(before) && credit.test(text);
}

function holdsPictureAlone(element: Element): boolean {
  const picture = "figure, picture, img, amp-img";
  return (
    (element.matches(picture) || element.querySelector(picture) !== null) &&
    (element.textContent ?? "").trim() === ""
  );
}

function readsAsParagraph({ text, kind }: MarkupBlock): boolean {
  return kind === "paragraph" && SENTENCE_END.test(text) && wordCount(text) >= 6;
}

/** Ahead of the first paragraph a line that is short and no sentence is a byline or a label. */
function isByline({ text, kind }: MarkupBlock): boolean {
  return kind === "paragraph" && wordCount(text) < 12 && !SENTENCE_END.test(text) && !isDateline(text);
}

function wordCount(text: string): number {
  return text.split(/\s+/u).length;
}

/** The strongest mark on the way from a block up to the place of the main text. */
function markOf({ element }: MarkupBlock, { element: end, held, total }: Place): "surely" | "often" | "no" {
  let strongest: "surely" | "often" | "no" = "no";
  for (let at = element; at && at !== end && at.nodeName.toUpperCase() !== "BODY"; at = at.parentElement) {
    if ((held.get(at) ?? 0) > WRAPPER * total) continue;
    const mark = besideArticle(at);
    if (mark === "surely") return mark;
    if (mark === "often") strongest = mark;
  }
  return strongest;
}

function lengthOf(blocks: Iterable<Block>): number {
  let length = 0;
  for (const { text } of blocks) length += text.length;
  return length;
}

function squeezed(text: string): string {
  return text.replace(/\s+/gu, "");
}
