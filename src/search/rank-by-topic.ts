import type { Excerpt } from "../articles/excerpt.ts";
import type { Language } from "../text/language.ts";
import { placedStems } from "./placed-stems.ts";
import { queriesFor, type QueryTerm } from "./query.ts";
import { readQuestion } from "./question.ts";
import { TopicLookup } from "./topic-lookup.ts";

/** How much a topic's word counts that stands only around an item, in its paragraph. */
const AROUND = 0.4;

/**
 * Those of some items whose words are about a topic, the nearest first; those that are equally near stay in their order.
 * The paragraph around an item's words counts too, but less. An item that shares nothing with the topic, be it by a
 * synonym or a translation, is left out.
 */
export function rankByTopic<Item>(
  topic: string,
  items: readonly Item[],
  wordsOf: (item: Item) => Excerpt,
): readonly Item[] {
  const lookups = new Map<Language, TopicLookup>();
  for (const { article, paragraph } of items.map(wordsOf)) {
    const lookup = lookups.get(article.language) ?? new TopicLookup(article.language);
    lookups.set(article.language, lookup);
    lookup.add(paragraph);
  }
  const queries = queriesFor(readQuestion(topic), [...lookups.values()]);
  const measures = new Map([...lookups.keys()].map((language, at) => [language, measure(queries[at] ?? [])]));
  return items
    .map((item) => {
      const excerpt = wordsOf(item);
      return { item, nearness: measures.get(excerpt.article.language)?.(excerpt) ?? 0 };
    })
    .filter(({ nearness }) => nearness > 0)
    .toSorted((a, b) => b.nearness - a.nearness)
    .map(({ item }) => item);
}

/** How near an excerpt is to a query. */
function measure(terms: readonly QueryTerm[]): (excerpt: Excerpt) => number {
  return ({ article, paragraph, span }) => {
    const { stems, starts } = placedStems(paragraph, article.language);
    const shares = terms.map(() => 0);
    for (const [at, stem] of stems.entries()) {
      const start = starts[at] ?? 0;
      const worth = start >= span.start && start < span.end ? 1 : AROUND;
      for (const [term, { stems: wanted }] of terms.entries())
        shares[term] = Math.max(shares[term] ?? 0, worth * (wanted.get(stem) ?? 0));
    }
    return terms.reduce((sum, { weight }, term) => sum + weight * (shares[term] ?? 0), 0);
  };
}
