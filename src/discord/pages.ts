import type { CardItem, PageSize } from "./card.ts";

/** What stands on one page. */
interface Page {
  readonly items: readonly CardItem[];
  /** How each item is shown. */
  readonly texts: readonly string[];
}

/** All that there is to turn. */
export interface Pages {
  readonly pages: readonly Page[];
  /** Items that are too long for any message, and so on no page. */
  readonly tooLong: number;
}

/**
 * Lays items out on pages, in order, each as full as a message of `room` UTF-16 units can hold. A page ends where the
 * next item would make it longer than is good to read. There is at least one page.
 */
export function layOut(items: readonly CardItem[], { length, items: most }: PageSize, room: number): Pages {
  const pages: { readonly items: CardItem[]; readonly texts: string[] }[] = [];
  let left = 0;
  let tooLong = 0;
  for (const item of items) {
    const least = item.least();
    if (least.length > room) {
      tooLong += 1;
      continue;
    }
    const text = item.within?.(room) ?? least;
    const last = pages.at(-1);
    if (last && text.length < left && last.items.length < most) {
      last.items.push(item);
      last.texts.push(text);
      left -= text.length + 1;
    } else {
      pages.push({ items: [item], texts: [text] });
      left = length - text.length;
    }
  }
  return { pages: pages.length > 0 ? pages : [{ items: [], texts: [] }], tooLong };
}
