import type { Locale, Text } from "../bot/languages.ts";
import type { Card, CardItem } from "./card.ts";
import type { CardButton, CardControl, CardMenu, MenuChoice } from "./card-control.ts";
import { NOTICES } from "./notices.ts";
import { keyOfExcerpt, keyOfParagraph } from "./place-key.ts";
import { shortenLabel } from "./shorten-label.ts";

/** Where in a reply its controls stand. */
export interface ControlPlace {
  readonly items: readonly CardItem[];
  readonly page: number;
  /** Whether there is a page after it. */
  readonly hasMore: boolean;
  readonly canShare: boolean;
}

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

/** Buttons that ask for what can be done next. */
export function offerButtons({ actions = [] }: Card, locale: Locale): readonly CardButton[] {
  return actions.map(({ label, confirms = false }, index) => ({
    kind: "button",
    label: label[locale],
    press: { kind: "offer", index },
    isGrave: confirms,
  }));
}

/** Buttons that turn to other pages, and one that shows to all what the asker alone sees. */
export function turnButtons(
  { behind }: Card,
  { page, hasMore, canShare }: ControlPlace,
  locale: Locale,
): readonly CardButton[] {
  const isVeiled = behind !== undefined && page === 0 && hasMore;
  const isOnePage = page === 0 && !hasMore;
  const turns = isVeiled ? [unveil(behind, locale)] : isOnePage ? [] : bothWays(page, hasMore, locale);
  const share = { kind: "button", label: NOTICES.share[locale], press: { kind: "share" } } as const;
  return [...turns, ...(canShare ? [share] : [])];
}

function unveil(behind: Text, locale: Locale): CardButton {
  return { kind: "button", label: behind[locale], press: { kind: "turn", page: 1 } };
}

function bothWays(page: number, hasMore: boolean, locale: Locale): readonly CardButton[] {
  return [
    {
      kind: "button",
      label: NOTICES.previous[locale],
      press: { kind: "turn", page: Math.max(page - 1, 0) },
      isOff: page === 0,
    },
    {
      kind: "button",
      label: NOTICES.next[locale],
      press: { kind: "turn", page: hasMore ? page + 1 : page },
      isOff: !hasMore,
    },
  ];
}
