import type { Locale } from "../bot/languages.ts";
import type { CardButton, CardControl, CardMenu, MenuChoice } from "./card-control.ts";
import type { Card, CardItem } from "./card.ts";
import { NOTICES } from "./notices.ts";
import { keyOfExcerpt, keyOfParagraph } from "./place-key.ts";
import { shortenLabel } from "./shorten-label.ts";

/** The most paragraphs whose surroundings are offered at once: with one for the article, as many as one row takes. */
const MOST_PLACES = 4;

/** In UTF-16 units. */
const TITLE_LENGTH = 24;

/** Controls that lead to places: they need to remember nothing. */
export function placeControls(
  { article }: Card,
  items: readonly CardItem[],
  locale: Locale,
): readonly CardControl[] {
  const whole: readonly CardButton[] = article
    ? [
        {
          kind: "button",
          label: NOTICES.readAll[locale],
          press: { kind: "context", place: keyOfParagraph(article, 0) },
        },
      ]
    : [];
  return [
    ...contextButtons(items, locale),
    ...whole,
    ...pictureControls(items, locale),
    ...readMenu(items, locale),
  ];
}

/** Each paragraph once. The first says what it is for; where they are of several articles, each says of which. */
function contextButtons(items: readonly CardItem[], locale: Locale): readonly CardButton[] {
  const excerpts = items.map(({ context }) => context).filter((context) => context !== undefined);
  const places = excerpts.filter(
    ({ paragraph }, index) => excerpts.findIndex((other) => other.paragraph === paragraph) === index,
  );
  const isOne = new Set(places.map(({ article }) => article)).size === 1;
  return places.slice(0, MOST_PLACES).map(({ article, paragraph }, index) => {
    const place = `${isOne ? "" : `${shortenLabel(article.title, TITLE_LENGTH)} `}¶${paragraph.number}`;
    return {
      kind: "button",
      label: index === 0 ? `${NOTICES.context[locale]} ${place}` : place,
      press: { kind: "context", place: keyOfParagraph(article, paragraph.number) },
    };
  });
}

/** A picture of the one quotation that there is, or of one among several. */
function pictureControls(items: readonly CardItem[], locale: Locale): readonly CardControl[] {
  const quotes = items.map(({ quote }) => quote).filter((quote) => quote !== undefined);
  const choices = quotes.map(({ words, name }): MenuChoice => {
    const place = `¶${words.paragraph.number}`;
    const label = name === undefined ? place : `${place} ${name}`;
    return { label, press: { kind: "card", place: keyOfExcerpt(words) } };
  });
  return oneOrMenu(choices, NOTICES.picture[locale]);
}

function readMenu(items: readonly CardItem[], locale: Locale): readonly CardControl[] {
  const articles = items.map(({ article }) => article).filter((article) => article !== undefined);
  const choices = articles.map((article): MenuChoice => {
    return { label: article.title, press: { kind: "context", place: keyOfParagraph(article, 0) } };
  });
  return oneOrMenu(choices, NOTICES.readAll[locale]);
}

/** One choice is a button; choices that would be the same to Discord are made once. */
function oneOrMenu(all: readonly MenuChoice[], label: string): readonly CardControl[] {
  const choices = all.filter(
    ({ press }, index) => all.findIndex((other) => isSame(other.press, press)) === index,
  );
  const [only] = choices;
  if (!only) return [];
  const menu: CardMenu = { kind: "menu", label: `${label}…`, press: { kind: "choose" }, choices };
  return [choices.length === 1 ? { kind: "button", label, press: only.press } : menu];
}

function isSame(a: MenuChoice["press"], b: MenuChoice["press"]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
