import { wholeParagraph, type Excerpt } from "../articles/excerpt.ts";
import { nearestIn } from "../search/find-in.ts";
import type { Collection } from "./collection.ts";
import { derivedOf } from "./derived-of.ts";
import type { Evidence } from "./verify-in.ts";

/** How many paragraphs, those that share most with a claim, it is compared with word by word. */
const PARAGRAPHS = 40;

/** How many quotations, those that share most pairs of words with it, have their paragraphs compared too. */
const QUOTES = 20;

/** What of some collections a claim's words are to be compared with. */
export function gatherEvidence(
  claimed: string,
  collections: readonly Collection[],
): Omit<Evidence, "people"> {
  const said = collections
    .flatMap(({ exact, pairs }) => [...exact.find(claimed), ...pairs.nearest(claimed, QUOTES)])
    .map(({ words: { article, paragraph } }) => wholeParagraph(article, paragraph));
  const near = nearestIn(
    collections.map(({ index }) => index),
    claimed,
    PARAGRAPHS,
  );
  const paragraphs = withoutRepeats([...said, ...near]);
  const articles = new Set(paragraphs.map(({ article }) => article));
  return {
    paragraphs,
    quotes: [...articles].flatMap((article) => derivedOf(article, collections)?.quotes ?? []),
    articles: collections.reduce((sum, { size }) => sum + size, 0),
  };
}

function withoutRepeats(paragraphs: readonly Excerpt[]): readonly Excerpt[] {
  return [...new Map(paragraphs.map((excerpt) => [excerpt.paragraph, excerpt])).values()];
}
