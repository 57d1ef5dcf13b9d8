import { isByline, isDate, isUnderPicture, readsAsParagraph } from "./block-signs.ts";
import { markOf, placeOf, SHORT, type MainPlace } from "./main-place.ts";
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

/** So much of what was found must be known again in the page. */
const MOST_KNOWN = 0.6;

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

function isArticles(block: MarkupBlock, survived: boolean, place: MainPlace): boolean {
  const isProse = readsAsParagraph(block);
  if (isDate(block) || isUnderPicture(block)) return false;
  const mark = markOf(block, place);
  if (mark === "surely" || (mark === "often" && !isProse)) return false;
  if (block.kind === "heading") return block.linked < 0.5;
  // A line that is mostly links leads elsewhere
  if (block.linked > 0.6 && !isProse) return false;
  return survived || (isProse && block.linked < 0.4);
}

function lengthOf(blocks: Iterable<Block>): number {
  let length = 0;
  for (const { text } of blocks) length += text.length;
  return length;
}

function squeezed(text: string): string {
  return text.replace(/\s+/gu, "");
}
