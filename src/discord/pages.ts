import type { CardItem, PageSize } from "./card.ts";

/** What stands on one page. */
interface Page {
  readonly items: readonly CardItem[];
  /** How each item is shown. */
  readonly texts: readonly string[];
  /** Which item of all is the first on it, and which the last, from 1. */
  readonly first: number;
  readonly last: number;
  /** Items that would stand here, and are too long for any message. */
  readonly tooLong: number;
}

/** The first pages, and whether there are more. */
interface Pages {
  readonly pages: readonly Page[];
  readonly hasMore: boolean;
}

/** How many pages are wanted, and how much a message holds, in UTF-16 units. */
interface Wanted {
  readonly pages: number;
  readonly room: number;
}

/**
 * Lays items out on pages, in order, each as full as a message can hold, until there are as many pages as are wanted. A
 * page ends where the next item would make it longer than is good to read. There is at least one page.
 */
export function layOut(items: readonly CardItem[], { length, items: most }: PageSize, wanted: Wanted): Pages {
  const pages: Page[] = [];
  let left = 0;
  let tooLong = 0;
  for (const [index, item] of items.entries()) {
    const least = item.least();
    if (least.length > wanted.room) {
      tooLong += 1;
      continue;
    }
    const text = item.within?.(wanted.room) ?? least;
    const page = pages.at(-1);
    if (page && text.length < left && page.items.length < most) {
      pages.splice(-1, 1, addTo(page, { item, text, number: index + 1, tooLong }));
      left -= text.length + 1;
    } else {
      if (pages.length === wanted.pages) return { pages, hasMore: true };
      pages.push(addTo({ ...EMPTY, first: index + 1 }, { item, text, number: index + 1, tooLong }));
      left = length - text.length;
    }
    tooLong = 0;
  }
  const page = pages.at(-1) ?? EMPTY;
  pages.splice(-1, 1, { ...page, tooLong: page.tooLong + tooLong });
  return { pages, hasMore: false };
}

/** A page before anything stands on it. */
export const EMPTY: Page = { items: [], texts: [], first: 0, last: 0, tooLong: 0 };

interface Placed {
  readonly item: CardItem;
  readonly text: string;
  readonly number: number;
  readonly tooLong: number;
}

function addTo(page: Page, { item, text, number, tooLong }: Placed): Page {
  return {
    ...page,
    items: [...page.items, item],
    texts: [...page.texts, text],
    last: number,
    tooLong: page.tooLong + tooLong,
  };
}
