import { articleCount, quoteCount, WORDING } from "../bot/wording.ts";
import type { ShelvedArticle } from "../library/collection.ts";
import type { QuotedPerson } from "../quotes/quoted-person.ts";
import { printable } from "./printable.ts";
import type { Look } from "./look.ts";

/** How many articles the opening names. */
const NAMED = 10;

/** What is loaded, and what to try with it. */
export function openingOf(
  articles: readonly ShelvedArticle[],
  speakers: readonly QuotedPerson[],
  { locale, paint }: Look,
): string {
  if (articles.length === 0) return `${paint.strong("Kutip")}\n${WORDING.noArticles[locale]}`;
  const quotes = articles.reduce((count, shelved) => count + shelved.quotes.length, 0);
  const named = articles.slice(0, NAMED).map(({ article }) => `  ${paint.accent(printable(article.title))}`);
  return [
    `${paint.strong("Kutip")} · ${articleCount(articles.length)[locale]} · ${quoteCount(quotes)[locale]}`,
    ...named,
    ...(articles.length > NAMED ? [`  … ${articleCount(articles.length - NAMED)[locale]}`] : []),
    `${TRY[locale]}:`,
    ...suggestionsFor(articles[0], speakers[0])[locale].map((suggestion) => `  ${printable(suggestion)}`),
    paint.quiet(LEAVE[locale]),
  ].join("\n");
}

const TRY = { en: "Try", id: "Coba" };
const LEAVE = {
  en: "Tab completes commands, articles and speakers; Ctrl+D leaves",
  id: "Tab melengkapi perintah, artikel, dan penutur; Ctrl+D untuk keluar",
};

function suggestionsFor(
  shelved: ShelvedArticle | undefined,
  speaker: QuotedPerson | undefined,
): Readonly<Record<"en" | "id", readonly string[]>> {
  const title = shelved ? [shelved.article.title] : [];
  const name = speaker ? [speaker.name] : [];
  return {
    en: [
      ...name.map((who) => `What did ${who} say?`),
      ...name.map((who) => `/quotes ${who}`),
      ...title.map((which) => `/summary ${which}`),
      "/help",
    ],
    id: [
      ...name.map((who) => `Apa kata ${who}?`),
      ...name.map((who) => `/kutipan ${who}`),
      ...title.map((which) => `/ringkas ${which}`),
      "/bantuan",
    ],
  };
}
