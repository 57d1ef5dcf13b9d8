import {
  ComponentType,
  MessageFlags,
  type APIComponentInContainer,
  type APIContainerComponent,
} from "discord.js";
import type { Locale } from "../bot/languages.ts";
import type { ReplyFile } from "../bot/reply.ts";
import { controlRows } from "./card-control.ts";
import type { Card } from "./card.ts";
import { partShown } from "./part-shown.ts";
import type { Remembered } from "./turn.ts";

/** A message as both an interaction and a channel take it. It pings nobody, whatever it says. */
export interface CardMessage {
  readonly flags: readonly [MessageFlags.IsComponentsV2];
  readonly components: readonly [APIContainerComponent];
  readonly files?: readonly [{ readonly attachment: Buffer; readonly name: string }];
  readonly allowedMentions: { readonly parse: readonly []; readonly repliedUser: false };
}

/** Lays a card out as one message; with something to remember, as the page that was turned to. */
export function cardMessage(card: Card, locale: Locale, remembered?: Remembered): CardMessage {
  const { head, texts, notes, groups, ids } = partShown(card, locale, remembered);
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

function attached({ name, bytes }: ReplyFile): { readonly attachment: Buffer; readonly name: string } {
  return { attachment: Buffer.from(bytes), name };
}

/** A file is shown where its name is called. */
function filePart(name: string): APIComponentInContainer {
  return { type: ComponentType.File, file: { url: `attachment://${name}` } };
}

/** Half a character, which a cut made elsewhere can leave, is shown as the sign for one that is missing. */
function textDisplay(content: string): APIComponentInContainer {
  return { type: ComponentType.TextDisplay, content: content.replace(/\p{Cs}/gu, "\u{FFFD}") };
}

function divide(parts: readonly APIComponentInContainer[]): readonly APIComponentInContainer[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [{ type: ComponentType.Separator }, part]));
}
