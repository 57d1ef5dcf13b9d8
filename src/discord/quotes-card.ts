import { wordsOf } from "../articles/excerpt.ts";
import type { Locale } from "../bot/languages.ts";
import type { QuotesReply } from "../bot/reply.ts";
import { certaintyOf, quoteCount, WORDING } from "../bot/wording.ts";
import type { Quote, Speaker } from "../quotes/quote.ts";
import { ACCENTS } from "./accents.ts";
import type { Card } from "./card.ts";
import { linkToArticle, linkToPlace } from "./link-to-article.ts";
import { onlyArticle } from "./only-article.ts";
import { PAGE_SIZES } from "./page-sizes.ts";
import { showLabel, showWords } from "./show-text.ts";

/** In UTF-16 units. */
const NAME_LENGTH = 100;

/** A longer role is a sentence of the article rather than a role, and is left out whole. */
const ROLE_LENGTH = 150;

export function quotesCard({ quotes }: QuotesReply, locale: Locale): Card {
  const count = quotes.length > 0 ? quoteCount(quotes.length) : WORDING.noQuotes;
  const only = onlyArticle(quotes.map(({ words }) => words));
  return {
    accent: ACCENTS.quotes,
    head: [`### ${count[locale]}`, ...(only ? [`-# ${linkToArticle(only)}`] : [])],
    items: quotes.map((quote) => ({
      least: () => showQuote(quote, { locale, namesArticle: !only }),
      context: quote.words,
      quote: { words: quote.words, ...(quote.speaker ? { name: quote.speaker.name } : {}) },
    })),
    layout: "apart",
    page: PAGE_SIZES.quotes,
  };
}

/** What was said as a block quotation, and below it who said it, how sure that is, and where it stands. */
function showQuote(
  quote: Quote,
  { locale, namesArticle }: { readonly locale: Locale; readonly namesArticle: boolean },
): string {
  const { words, speaker, form } = quote;
  const said = showWords(wordsOf(words));
  const marked = form === "indirect" ? said : `“${said}”`;
  const block = `> ${marked.replaceAll("\n", "\n> ")}`;
  const { article, paragraph } = words;
  const place = namesArticle ? linkToPlace(article, paragraph.number) : `¶${paragraph.number}`;
  const who = speaker ? `${showSpeaker(speaker)} · ${certaintyOf(quote)[locale]}` : WORDING.noSpeaker[locale];
  return `${block}\n-# ${who} · ${place}`;
}

function showSpeaker({ name, role }: Speaker): string {
  const words = role ? wordsOf(role).replaceAll("\n", " ") : "";
  const isShown = words !== "" && words.length <= ROLE_LENGTH;
  return `**${showLabel(name, NAME_LENGTH)}**${isShown ? `, ${showWords(words)}` : ""}`;
}
