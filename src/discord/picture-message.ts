import { ComponentType, MessageFlags, type APIComponentInContainer } from "discord.js";
import type { Quote } from "../quotes/quote.ts";
import { ACCENTS } from "./accents.ts";
import type { CardMessage } from "./card-message.ts";
import { linkToPlace } from "./link-to-article.ts";

/** A quotation's picture, with words for who cannot see it, above the way to its article. */
export function pictureMessage(
  { words: { article, paragraph } }: Quote,
  { png, alt }: { readonly png: Uint8Array; readonly alt: string },
): CardMessage {
  const name = "kutipan.png";
  const components: APIComponentInContainer[] = [
    {
      type: ComponentType.MediaGallery,
      items: [{ media: { url: `attachment://${name}` }, description: alt }],
    },
    { type: ComponentType.TextDisplay, content: `-# ${linkToPlace(article, paragraph.number)}` },
  ];
  return {
    flags: [MessageFlags.IsComponentsV2],
    components: [{ type: ComponentType.Container, accent_color: ACCENTS.quotes, components }],
    files: [{ attachment: Buffer.from(png), name }],
    allowedMentions: { parse: [], repliedUser: false },
  };
}
