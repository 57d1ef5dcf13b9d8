import { sliceOf } from "../text/span.ts";
import { stemOf } from "../text/stem.ts";
import type { Article } from "../articles/article.ts";
import { wordsOf, type Excerpt } from "../articles/excerpt.ts";
import { isIdle, readQuestion } from "./question.ts";
import { searchWords } from "./search-words.ts";

/** How much a topic's word counts that stands only around an item, in its paragraph. */
const AROUND = 0.4;

/**
 * Those of some items whose words are about a topic, the nearest first; those that are equally near stay in their order.
 * The paragraph around an item's words counts too, but less. An item that shares no word with the topic is left out.
 */
export function rankByTopic<Item>(
  topic: string,
  items: readonly Item[],
  wordsOfItem: (item: Item) => Excerpt,
): readonly Item[] {
  const forms = readQuestion(topic).words.map(({ form }) => form);
  const found = items.map((item) => ({ item, shares: shares(wordsOfItem(item), forms) }));
  const rarities = forms.map((_, place) => {
    const holding = found.filter(({ shares }) => (shares[place] ?? 0) > 0).length;
    return Math.log(1 + (items.length + 1) / (holding + 0.5));
  });
  return found
    .map(({ item, shares }) => ({
      item,
      nearness: shares.reduce((sum, share, place) => sum + share * (rarities[place] ?? 0), 0),
    }))
    .filter(({ nearness }) => nearness > 0)
    .toSorted((a, b) => b.nearness - a.nearness)
    .map(({ item }) => item);
}

/** For each form 1 if the excerpt has it, less if only its paragraph has, else 0. */
function shares(excerpt: Excerpt, forms: readonly string[]): readonly number[] {
  const { article, paragraph, span } = excerpt;
  const inside = stems(wordsOf(excerpt), article);
  const around = stems(
    `${sliceOf(paragraph.text, { start: 0, end: span.start })} ${paragraph.text.slice(span.end)}`,
    article,
  );
  return forms.map((form) => {
    const stem = stemOf(form, article.language);
    if (inside.has(stem)) return 1;
    return around.has(stem) ? AROUND : 0;
  });
}

function stems(text: string, { language }: Article): ReadonlySet<string> {
  const forms = searchWords(text).map(({ form }) => form);
  return new Set(forms.filter((form) => !isIdle(form, language)).map((form) => stemOf(form, language)));
}
