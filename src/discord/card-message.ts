import {
  ComponentType,
  MessageFlags,
  type APIComponentInContainer,
  type APIContainerComponent,
} from "discord.js";
import type { Locale } from "../bot/languages.ts";
import { leftOut } from "../bot/wording.ts";
import type { Card, Layout } from "./card.ts";
import { fit } from "./fit.ts";

/** A message as both an interaction and a channel take it. It pings nobody, whatever it says. */
export interface CardMessage {
  readonly flags: readonly [MessageFlags.IsComponentsV2];
  readonly components: readonly [APIContainerComponent];
  readonly allowedMentions: { readonly parse: readonly []; readonly repliedUser: false };
}

/** All texts of a message together, in UTF-16 units: Discord counts characters, of which there are never more. */
export const MAX_TEXT = 4_000;

/** Items for which each layout has components: with a head and a note there are never more than 40. */
const PLACES = { divided: 15, apart: 32, listed: Number.POSITIVE_INFINITY } as const satisfies Readonly<
  Record<Layout, number>
>;

/** Lays a card out as one message. What has no room is left out whole, and counted at the end. */
export function cardMessage({ accent, head, items, layout }: Card, locale: Locale): CardMessage {
  const ours = [...head, noteOf(items.length, locale)].reduce((length, text) => length + text.length, 0);
  const { texts, leftOut } = fit(items, { length: MAX_TEXT - ours, places: PLACES[layout] });
  const body = layout === "listed" && texts.length > 0 ? [texts.join("\n")] : texts;
  const components = [
    ...head.map(textDisplay),
    ...(layout === "divided" ? divide(body.map(textDisplay)) : body.map(textDisplay)),
    ...(leftOut > 0 ? [textDisplay(noteOf(leftOut, locale))] : []),
  ];
  return {
    flags: [MessageFlags.IsComponentsV2],
    components: [{ type: ComponentType.Container, accent_color: accent, components }],
    allowedMentions: { parse: [], repliedUser: false },
  };
}

function noteOf(count: number, locale: Locale): string {
  return `-# ${leftOut(count)[locale]}`;
}

/** Half a character, which a cut made elsewhere can leave, is shown as the sign for one that is missing. */
function textDisplay(content: string): APIComponentInContainer {
  return { type: ComponentType.TextDisplay, content: content.replace(/\p{Cs}/gu, "\u{FFFD}") };
}

function divide(parts: readonly APIComponentInContainer[]): readonly APIComponentInContainer[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [{ type: ComponentType.Separator }, part]));
}
