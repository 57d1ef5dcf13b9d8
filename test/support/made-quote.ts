import type { Article } from "../../src/articles/article.ts";
import { wholeParagraph } from "../../src/articles/excerpt.ts";
import type { Quote } from "../../src/quotes/quote.ts";

/** What differs from a plain quotation of Wiryo Atmaja's in an article about mangroves. */
interface Wish {
  readonly article?: Partial<Article>;
  readonly name?: string;
  readonly quote?: Partial<Quote>;
}

/** A quotation that is a whole paragraph of an invented article. */
export function madeQuote(
  words: string,
  { article = {}, name = "Wiryo Atmaja", quote = {} }: Wish = {},
): Quote {
  const paragraph = { number: 1, text: words, sentences: [{ start: 0, end: words.length }] };
  const made: Article = {
    id: "bakau",
    title: "Warga Menanam Bakau",
    language: "id",
    paragraphs: [paragraph],
    dropped: [],
    ...article,
  };
  const excerpt = wholeParagraph(made, paragraph);
  return {
    words: excerpt,
    speaker: { name, mention: excerpt },
    certainty: "stated",
    form: "direct",
    cue: null,
    ...quote,
  };
}
