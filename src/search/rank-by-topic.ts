import type { Excerpt } from "../articles/excerpt.ts";

/** Those of some items whose words are about a topic, the nearest first. */
export function rankByTopic<Item>(
  _topic: string,
  items: readonly Item[],
  _wordsOf: (item: Item) => Excerpt,
): readonly Item[] {
  return items;
}
