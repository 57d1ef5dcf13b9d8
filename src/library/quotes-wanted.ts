import type { Certainty, Quote, QuoteForm } from "../quotes/quote.ts";
import { rankByTopic } from "../search/rank-by-topic.ts";

/** Which quotations are wanted; what is left out does not matter. */
export interface QuoteWish {
  /** Names, as people are listed by. */
  readonly speakers?: readonly string[];
  readonly topic?: string;
  readonly certainty?: Certainty;
  readonly form?: QuoteForm;
}

/**
 * Those of some quotations that are wanted, in their order, or the nearest to the topic first where one is given. Whose
 * speaker the article does not give is neither stated nor inferred.
 */
export function quotesWanted(quotes: readonly Quote[], wish: QuoteWish): readonly Quote[] {
  const { speakers, topic, certainty, form } = wish;
  const wanted = quotes.filter(
    (quote) =>
      (speakers === undefined || (quote.speaker !== null && speakers.includes(quote.speaker.name))) &&
      (certainty === undefined || (quote.speaker !== null && quote.certainty === certainty)) &&
      (form === undefined || quote.form === form),
  );
  return topic === undefined ? wanted : rankByTopic(topic, wanted, (quote) => quote.words);
}
