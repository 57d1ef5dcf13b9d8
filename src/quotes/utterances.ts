import type { Article, Paragraph } from "../articles/article.ts";
import { holds } from "../text/span.ts";
import { claimWords, type ClaimWord } from "./claim-words.ts";
import type { Quote, Speaker } from "./quote.ts";

/**
 * Words that belong together when a claim is compared: what one person says without another speaking, be it divided by
 * its attribution or by a paragraph's end; or a whole paragraph, as its reporter wrote it.
 */
export interface Utterance {
  readonly article: Article;
  /** One, or several that follow each other. */
  readonly paragraphs: readonly Paragraph[];
  /** The paragraphs' texts, set apart as {@link GAP}. */
  readonly text: string;
  /** By offsets into `text`. */
  readonly words: readonly ClaimWord[];
  readonly speaker: Speaker | null;
  /** False for a reporter's paragraph. */
  readonly isQuoted: boolean;
}

/** What stands between two paragraphs of an utterance. */
export const GAP = "\n\n";

/** An utterance over more paragraphs is divided: it bounds what a comparison costs. */
const MOST_PARAGRAPHS = 6;

/** What people say in some paragraphs, and what goes on from or into them; from their articles' quotations in reading order. */
export function utterancesIn(
  paragraphs: ReadonlySet<Paragraph>,
  quotes: readonly Quote[],
): readonly Utterance[] {
  const groups: Quote[][] = [];
  for (const quote of quotes) {
    const group = groups.at(-1);
    if (group && goesOn(group, quote)) group.push(quote);
    else groups.push([quote]);
  }
  return groups
    .filter((group) => group.some(({ words }) => paragraphs.has(words.paragraph)))
    .flatMap((group) => utteranceOf(group) ?? []);
}

/** A paragraph as its reporter's words. */
export function reporterUtterance(article: Article, paragraph: Paragraph): Utterance {
  const { text } = paragraph;
  return { article, paragraphs: [paragraph], text, words: claimWords(text), speaker: null, isQuoted: false };
}

function goesOn(group: readonly Quote[], { words, speaker }: Quote): boolean {
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last || !speaker || last.speaker?.name !== speaker.name) return false;
  const isNear = words.paragraph.number - last.words.paragraph.number <= 1;
  const isShort = words.paragraph.number - first.words.paragraph.number < MOST_PARAGRAPHS;
  return isNear && isShort && last.words.article === words.article;
}

function utteranceOf(quotes: readonly Quote[]): Utterance | undefined {
  const [first] = quotes;
  if (!first) return undefined;
  const paragraphs = [...new Set(quotes.map(({ words }) => words.paragraph))];
  const words: ClaimWord[] = [];
  let offset = 0;
  for (const paragraph of paragraphs) {
    const spans = quotes
      .filter((quote) => quote.words.paragraph === paragraph)
      .map((quote) => quote.words.span);
    const said = claimWords(paragraph.text).filter((word) => spans.some((span) => holds(span, word)));
    for (const { form, start, end } of said) words.push({ form, start: start + offset, end: end + offset });
    offset += paragraph.text.length + GAP.length;
  }
  return {
    article: first.words.article,
    paragraphs,
    text: paragraphs.map(({ text }) => text).join(GAP),
    words,
    speaker: first.speaker,
    isQuoted: true,
  };
}
