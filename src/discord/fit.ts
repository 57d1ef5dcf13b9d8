/** Something that a reply lists. It is shown whole, or not at all. */
export interface Item {
  /** The barest form that is complete in itself. */
  least(): string;
  /** The fullest form of at most `room` UTF-16 units; asked only for a room that holds the barest. */
  within?(room: number): string;
}

/** Where items are to go. */
export interface Room {
  /** UTF-16 units; each item takes one more, for what stands between it and the next. */
  readonly length: number;
  /** How many items. */
  readonly places: number;
}

/** The items that have a place, each as full as it can be, and how many have none. */
export interface Fitted {
  readonly texts: readonly string[];
  readonly leftOut: number;
}

/**
 * Gives items their room, in order. One that is too long for the whole room is passed over; after the first that is too
 * long for what is left, no more are taken, so that the order has no holes. What remains lets the first ones grow.
 */
export function fit(items: readonly Item[], { length, places }: Room): Fitted {
  const taken: { readonly item: Item; readonly least: string }[] = [];
  let left = length;
  for (const item of items) {
    if (taken.length === places) break;
    const least = item.least();
    if (least.length >= length) continue;
    if (least.length >= left) break;
    taken.push({ item, least });
    left -= least.length + 1;
  }
  const texts = taken.map(({ item, least }) => {
    const text = item.within?.(least.length + left) ?? least;
    left -= text.length - least.length;
    return text;
  });
  return { texts, leftOut: items.length - taken.length };
}
