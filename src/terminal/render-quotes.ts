import type { QuotesReply } from "../bot/reply.ts";
import { certaintyOf, quoteCount, WORDING } from "../bot/wording.ts";
import type { Quote } from "../quotes/quote.ts";
import type { Look } from "./look.ts";
import { printable, printableWords } from "./printable.ts";

/** Quotations under the title of their article, which is named again only where it changes. */
export function renderQuotes({ quotes }: QuotesReply, look: Look): readonly string[] {
  const { locale, paint } = look;
  if (quotes.length === 0) return [WORDING.noQuotes[locale]];
  const sections = quotes.flatMap((quote, index) => {
    const { article } = quote.words;
    const isNew = article !== quotes[index - 1]?.words.article;
    return [...(isNew ? [paint.accent(printable(article.title))] : []), renderQuote(quote, look)];
  });
  return [paint.quiet(quoteCount(quotes.length)[locale]), ...sections];
}

function renderQuote(quote: Quote, { locale, paint }: Look): string {
  const { words, speaker, form } = quote;
  const said = form === "indirect" ? printableWords(words) : `“${printableWords(words)}”`;
  const role = speaker?.role ? `, ${printableWords(speaker.role)}` : "";
  const who = speaker ? `${paint.strong(printable(speaker.name))}${role}` : WORDING.noSpeaker[locale];
  const certainty = speaker ? `, ${certaintyOf(quote)[locale]}` : "";
  return `${said}\n  — ${who} ${paint.quiet(`(¶${words.paragraph.number}${certainty})`)}`;
}
