import { besideArticle } from "./beside-article.ts";
import type { MarkupBlock } from "./markup-blocks.ts";

/** Where a page's main text is: an element, and how many characters of the text each element around or in it holds. */
export interface MainPlace {
  readonly element: Element;
  readonly held: ReadonlyMap<Element, number>;
  readonly total: number;
}

/** Shorter texts stand on a page more than once. */
export const SHORT = 30;

/** The place of the main text holds so much of what was found: the rest stands apart by accident. */
const MOST = 0.85;

/** The innermost place that holds the blocks which are known to be of the main text; undefined if none does. */
export function placeOf(survivors: ReadonlySet<MarkupBlock>): MainPlace | undefined {
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

/** What holds more of the main text than this is no aside, whatever its name. */
const WRAPPER = 0.3;

/** The strongest mark on the way from a block up to the place of the main text. */
export function markOf(
  { element }: MarkupBlock,
  { element: end, held, total }: MainPlace,
): "surely" | "often" | "no" {
  let strongest: "surely" | "often" | "no" = "no";
  for (let at = element; at && at !== end && at.nodeName.toUpperCase() !== "BODY"; at = at.parentElement) {
    if ((held.get(at) ?? 0) > WRAPPER * total) continue;
    const mark = besideArticle(at);
    if (mark === "surely") return mark;
    if (mark === "often") strongest = mark;
  }
  return strongest;
}
