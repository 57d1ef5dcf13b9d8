import type { Article } from "../articles/article.ts";
import { isInArticle, wordsOf, type Excerpt } from "../articles/excerpt.ts";
import type { Quote, QuoteForm } from "../quotes/quote.ts";
import { writeDate } from "../text/written-date.ts";
import { CARD_WORDING, FORM_WORDING, wordBasis } from "./card-wording.ts";
import type { CardLocale } from "./quote-card.ts";

/** All that a card says, as texts, for whoever draws it knows no article. */
export interface CardText {
  /** The article's own, exactly. */
  readonly words: string;
  readonly form: QuoteForm;
  /** The speaker's name, where the article gives one. */
  readonly name: string | undefined;
  /** The article's own. */
  readonly role: string | undefined;
  /** How the words and their speaker are to be taken, where that is not plain. */
  readonly notes: readonly string[];
  /** The article and the paragraph. */
  readonly place: string;
  /** Its publisher and its date, as far as they are known. */
  readonly source: readonly string[];
}

/** A longer role is a sentence of the article rather than a role, and is left out whole; in UTF-16 units. */
const ROLE_LENGTH = 150;

/**
 * What is to be drawn of a quotation.
 *
 * @throws {Error} if its words, its speaker or its role are not where it says: then nothing may be drawn
 */
export function cardTextOf(quote: Quote, locale: CardLocale): CardText {
  const { words, speaker, form } = quote;
  const role = speaker?.role;
  for (const excerpt of [words, speaker?.mention, role]) if (excerpt) mustBeInArticle(excerpt);
  const says = role && wordsOf(role).replaceAll("\n", " ");
  return {
    words: wordsOf(words),
    form,
    name: speaker?.name,
    role: says !== undefined && says.length <= ROLE_LENGTH ? says : undefined,
    notes: notesOf(quote, locale),
    place: `${words.article.title} ¶${words.paragraph.number}`,
    source: sourceOf(words.article, locale),
  };
}

function mustBeInArticle(excerpt: Excerpt): void {
  if (isInArticle(excerpt)) return;
  const { article, paragraph } = excerpt;
  throw new Error(`Cannot draw what is not in article "${article.id}" ¶${paragraph.number}`);
}

function notesOf({ form, speaker, certainty, basis }: Quote, locale: CardLocale): readonly string[] {
  const { inferred, noSpeaker } = CARD_WORDING;
  const why = basis ? `${inferred[locale]}: ${wordBasis(basis)[locale]}` : inferred[locale];
  const stated = certainty === "stated" ? undefined : why;
  return [speaker ? stated : noSpeaker[locale], FORM_WORDING[form]?.[locale]].filter(
    (note) => note !== undefined,
  );
}

function sourceOf(article: Article, locale: CardLocale): readonly string[] {
  const date = article.date === undefined ? undefined : writeDate(article.date, locale);
  return [publisherOf(article), date].filter((part) => part !== undefined);
}

/** The site's name is its host: nothing else that an article brings is sure to be its publisher's. */
function publisherOf({ url }: Article): string | undefined {
  if (url === undefined || !/^https?:/iu.test(url) || !URL.canParse(url)) return undefined;
  return new URL(url).hostname.replace(/^www\./u, "");
}
