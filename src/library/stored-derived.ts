import type { Article } from "../articles/article.ts";
import type { Excerpt } from "../articles/excerpt.ts";
import type { Quote, Speaker } from "../quotes/quote.ts";
import type { ShelvedArticle } from "./collection.ts";

/** An article and its quotations as JSON: places are a paragraph's number, a start and an end. */
export interface StoredDerived {
  readonly article: Article;
  readonly quotes: readonly StoredQuote[];
}

type StoredPlace = readonly [paragraph: number, start: number, end: number];

interface StoredQuote extends Omit<Quote, "words" | "speaker" | "cue"> {
  readonly words: StoredPlace;
  readonly speaker: StoredSpeaker | null;
  readonly cue: StoredPlace | null;
}

interface StoredSpeaker extends Omit<Speaker, "mention" | "role"> {
  readonly mention: StoredPlace;
  readonly role?: StoredPlace;
}

export function toStored({ article, quotes }: ShelvedArticle): StoredDerived {
  return {
    article,
    quotes: quotes.map((quote) => ({
      ...quote,
      words: placeOf(quote.words),
      speaker: quote.speaker && speakerToStored(quote.speaker),
      cue: quote.cue && placeOf(quote.cue),
    })),
  };
}

/** The same article and quotations again. */
export function fromStored({ article, quotes }: StoredDerived): ShelvedArticle {
  return {
    article,
    quotes: quotes.map((quote) => ({
      ...quote,
      words: excerptAt(article, quote.words),
      speaker: quote.speaker && speakerFromStored(article, quote.speaker),
      cue: quote.cue && excerptAt(article, quote.cue),
    })),
  };
}

function speakerToStored({ mention, role, ...speaker }: Speaker): StoredSpeaker {
  return { ...speaker, mention: placeOf(mention), ...(role ? { role: placeOf(role) } : {}) };
}

function speakerFromStored(article: Article, { mention, role, ...speaker }: StoredSpeaker): Speaker {
  return {
    ...speaker,
    mention: excerptAt(article, mention),
    ...(role ? { role: excerptAt(article, role) } : {}),
  };
}

function placeOf({ paragraph, span }: Excerpt): StoredPlace {
  return [paragraph.number, span.start, span.end];
}

function excerptAt(article: Article, [number, start, end]: StoredPlace): Excerpt {
  const paragraph = article.paragraphs[number - 1];
  if (!paragraph) throw new Error(`There is no paragraph ${number} in article "${article.id}"`);
  return { article, paragraph, span: { start, end } };
}
