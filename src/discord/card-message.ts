import {
  ComponentType,
  MessageFlags,
  type APIComponentInContainer,
  type APIContainerComponent,
} from "discord.js";
import type { Locale } from "../bot/languages.ts";
import type { ReplyFile } from "../bot/reply.ts";
import { leftOut } from "../bot/wording.ts";
import type { Card, CardItem, Layout } from "./card.ts";
import { controlRows, type CardControl } from "./card-control.ts";
import { offerButtons, placeControls, turnButtons } from "./card-controls.ts";
import { customIds } from "./custom-ids.ts";
import { fit } from "./fit.ts";
import { writeMemory, type Memory } from "./memory.ts";
import { shownOf } from "./notices.ts";
import { EMPTY, layOut } from "./pages.ts";
import type { Remembered } from "./turn.ts";

/** A message as both an interaction and a channel take it. It pings nobody, whatever it says. */
export interface CardMessage {
  readonly flags: readonly [MessageFlags.IsComponentsV2];
  readonly components: readonly [APIContainerComponent];
  readonly files?: readonly [{ readonly attachment: Buffer; readonly name: string }];
  readonly allowedMentions: { readonly parse: readonly []; readonly repliedUser: false };
}

/** All texts of a message together, in UTF-16 units: Discord counts characters, of which there are never more. */
export const MAX_TEXT = 4_000;

/** What our own words below the items may take, in UTF-16 units. */
const NOTES_LENGTH = 150;

/** Items for which each layout has components: with a head, a note and two rows of buttons there are never more than 40. */
const PLACES = { divided: 10, apart: 20, listed: Number.POSITIVE_INFINITY } as const satisfies Readonly<
  Record<Layout, number>
>;

/** What is shown of a card, and the buttons below it. */
interface Shown {
  readonly head: readonly string[];
  readonly texts: readonly string[];
  readonly notes: readonly string[];
  readonly groups: readonly (readonly CardControl[])[];
  readonly ids: readonly string[];
}

/**
 * Lays a card out as one message. With something to remember, it is the page that was turned to, and its buttons turn
 * to the others. Where there is nothing to remember, or no room to remember it in, all items are given as much room as
 * there is, and what has none is left out whole, and counted at the end.
 */
export function cardMessage(card: Card, locale: Locale, remembered?: Remembered): CardMessage {
  const { head, texts, notes, groups, ids } =
    (remembered && pageOf(card, locale, remembered)) ?? allThatFits(card, locale);
  const body = card.layout === "listed" && texts.length > 0 ? [texts.join("\n")] : texts;
  const components = [
    ...head.map(textDisplay),
    ...(card.layout === "divided" ? divide(body.map(textDisplay)) : body.map(textDisplay)),
    ...(notes.length > 0 ? [textDisplay(`-# ${notes.join(" · ")}`)] : []),
    ...(card.file ? [filePart(card.file.name)] : []),
    ...controlRows(groups, ids),
  ];
  return {
    flags: [MessageFlags.IsComponentsV2],
    components: [{ type: ComponentType.Container, accent_color: card.accent, components }],
    ...(card.file ? { files: [attached(card.file)] } : {}),
    allowedMentions: { parse: [], repliedUser: false },
  };
}

/** The page that was turned to; undefined if its buttons have no room for what they are to remember. */
function pageOf(card: Card, locale: Locale, remembered: Remembered): Shown | undefined {
  const { turn, seen, note } = remembered;
  const head = [...(note ? [`-# ${note[locale]}`] : []), ...card.head];
  const isVeiled = card.behind !== undefined && card.items.length > 0;
  const wanted = { pages: turn.page + (isVeiled ? 0 : 1), room: roomBelow(head) };
  const laidOut = layOut(card.items, card.page, wanted);
  const pages = isVeiled ? [EMPTY, ...laidOut.pages] : laidOut.pages;
  const page = Math.min(turn.page, pages.length - 1);
  const { items, texts, first, last, tooLong } = pages[page] ?? EMPTY;
  const hasMore = laidOut.hasMore || page < pages.length - 1;
  const place = { items, page, hasMore, canShare: turn.canShare };
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

function allThatFits(card: Card, locale: Locale): Shown {
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

function attached({ name, bytes }: ReplyFile): { readonly attachment: Buffer; readonly name: string } {
  return { attachment: Buffer.from(bytes), name };
}

/** A file is shown where its name is called. */
function filePart(name: string): APIComponentInContainer {
  return { type: ComponentType.File, file: { url: `attachment://${name}` } };
}

function offersOf({ actions = [] }: Card): Memory["offers"] {
  return actions.map(({ command, options, confirms = false }) => ({ command, options, confirms }));
}

function roomBelow(head: readonly string[]): number {
  return head.reduce((room, text) => room - text.length, MAX_TEXT - NOTES_LENGTH);
}

/** Half a character, which a cut made elsewhere can leave, is shown as the sign for one that is missing. */
function textDisplay(content: string): APIComponentInContainer {
  return { type: ComponentType.TextDisplay, content: content.replace(/\p{Cs}/gu, "\u{FFFD}") };
}

function divide(parts: readonly APIComponentInContainer[]): readonly APIComponentInContainer[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [{ type: ComponentType.Separator }, part]));
}
