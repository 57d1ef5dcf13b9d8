import type { Article } from "../articles/article.ts";
import { placeOf } from "../bot/wording.ts";
import { shortenLabel } from "./shorten-label.ts";
import { showWords } from "./show-text.ts";

/** In UTF-16 units. */
const TITLE_LENGTH = 200;

/** A longer address would take the room of what is to be read. */
const ADDRESS_LENGTH = 500;

/**
 * The article and paragraph that words stand in, linked to the article where its address is known. In the text of a
 * masked link Discord shows backslashes, and a picture keeps it from being one; a title that has either stands before
 * the link instead of in it.
 */
export function linkToPlace(article: Article, paragraph: number): string {
  const { title, address, canBeLink } = linkOf(article);
  if (address === undefined) return placeOf(title, paragraph);
  return canBeLink ? `[${title}](${address}) ¶${paragraph}` : `${title} [¶${paragraph}](${address})`;
}

/** An article's title, linked as a place is. */
export function linkToArticle(article: Article): string {
  const { title, address, canBeLink } = linkOf(article);
  if (address === undefined) return `**${title}**`;
  return canBeLink ? `**[${title}](${address})**` : `**${title}** [¶1](${address})`;
}

interface Link {
  /** As it is to appear. */
  readonly title: string;
  readonly address: string | undefined;
  readonly canBeLink: boolean;
}

function linkOf({ title, url }: Article): Link {
  const label = shortenLabel(title, TITLE_LENGTH);
  const shown = showWords(label);
  const canBeLink = shown === label && !/\p{Extended_Pictographic}/u.test(label);
  return { title: shown, address: addressOf(url), canBeLink };
}

/** A web address in which no character ends the link before its time. */
function addressOf(url: string | undefined): string | undefined {
  if (url === undefined || !/^https?:/iu.test(url) || !URL.canParse(url)) return undefined;
  const address = new URL(url).href.replace(
    /[()[\]<>\\|]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return address.length <= ADDRESS_LENGTH ? address : undefined;
}
