import type { Locale } from "../bot/languages.ts";
import { leftOut } from "../bot/wording.ts";
import type { CardControl } from "./card-control.ts";
import type { Card, CardItem, Layout } from "./card.ts";
import { customIds } from "./custom-ids.ts";
import { fit } from "./fit.ts";
import { writeMemory, type Memory } from "./memory.ts";
import { shownOf } from "./notices.ts";
import { EMPTY, layOut } from "./pages.ts";
import { placeControls } from "./place-controls.ts";
import { offerButtons, turnButtons } from "./turn-buttons.ts";
import type { Remembered } from "./turn.ts";

/** All texts of a message together, in UTF-16 units: Discord counts characters, of which there are never more. */
export const MAX_TEXT = 4_000;

/** What our own words below the items may take, in UTF-16 units. */
const NOTES_LENGTH = 150;

/** Items for which each layout has components: with a head, a note and two rows of buttons there are never more than 40. */
const PLACES = { divided: 10, apart: 20, listed: Number.POSITIVE_INFINITY } as const satisfies Readonly<
  Record<Layout, number>
>;

/** What is shown of a card, and the buttons below it. */
interface PartShown {
  readonly head: readonly string[];
  readonly texts: readonly string[];
  readonly notes: readonly string[];
  readonly groups: readonly (readonly CardControl[])[];
  readonly ids: readonly string[];
}

/**
 * What a message shows of a card. With something to remember, it is the page that was turned to, and its buttons turn to
 * the others. Where there is nothing to remember, or no room to remember it in, all items are given as much room as there
 * is, and what has none is left out whole, and counted at the end.
 */
export function partShown(card: Card, locale: Locale, remembered?: Remembered): PartShown {
  return (remembered && pageOf(card, locale, remembered)) ?? allThatFits(card, locale);
}

/** The page that was turned to; undefined if its buttons have no room for what they are to remember. */
function pageOf(card: Card, locale: Locale, remembered: Remembered): PartShown | undefined {
  const { turn, seen, note } = remembered;
  const head = [...(note ? [`-# ${note[locale]}`] : []), ...card.head];
  const isVeiled = card.behind !== undefined && card.items.length > 0;
  const wanted = { pages: turn.page + (isVeiled ? 0 : 1), room: roomBelow(head) };
  const laidOut = layOut(card.items, card.page, wanted);
  const pages = isVeiled ? [EMPTY, ...laidOut.pages] : laidOut.pages;
  const page = Math.min(turn.page, pages.length - 1);
  const { items, texts, first, last, tooLong } = pages[page] ?? EMPTY;
  const hasMore = laidOut.hasMore || page < pages.length - 1;
  const place = { page, hasMore, canShare: turn.canShare };
  const isOnePage = page === 0 && !hasMore;
  // What cannot be asked again has but one page
  const missed = turn.asked ? tooLong : card.items.length - items.length;
  const groups = [
    placeControls(card, items, locale),
    offerButtons(card, locale),
    turn.asked ? turnButtons(card, place, locale) : [],
  ];
  const presses = groups.flat().map(({ press }) => press);
  const asked = turn.asked ? { ...turn.asked, locale, page, seen } : null;
  const ids = customIds(presses, writeMemory({ asker: turn.asker, asked, offers: offersOf(card) }));
  if (!ids) return undefined;
  const notes = [
    ...(turn.asked && !isOnePage && last > 0
      ? [shownOf({ first, last, all: card.items.length })[locale]]
      : []),
    ...(missed > 0 ? [leftOut(missed)[locale]] : []),
  ];
  return { head, texts, notes, groups, ids };
}

function allThatFits(card: Card, locale: Locale): PartShown {
  const { texts, leftOut: count } = fit(card.items, {
    length: roomBelow(card.head),
    places: PLACES[card.layout],
  });
  const groups = [placeControls(card, shownItems(card.items, texts.length), locale)];
  const ids = customIds(
    groups.flat().map(({ press }) => press),
    "",
  );
  const notes = count > 0 ? [leftOut(count)[locale]] : [];
  return { head: card.head, texts, notes, groups: ids ? groups : [], ids: ids ?? [] };
}

/** Those that were given room are the first ones, but for any that are too long: for buttons that is near enough. */
function shownItems(items: readonly CardItem[], count: number): readonly CardItem[] {
  return items.slice(0, count);
}

function offersOf({ actions = [] }: Card): Memory["offers"] {
  return actions.map(({ command, options, confirms = false }) => ({ command, options, confirms }));
}

function roomBelow(head: readonly string[]): number {
  return head.reduce((room, text) => room - text.length, MAX_TEXT - NOTES_LENGTH);
}
