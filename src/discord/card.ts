import type { Article } from "../articles/article.ts";
import type { Excerpt } from "../articles/excerpt.ts";
import type { Action } from "../bot/action.ts";
import type { ReplyFile } from "../bot/reply.ts";
import type { Text } from "../bot/languages.ts";
import type { Item } from "./fit.ts";

/** A reply as it is to be laid out, before it is known what has room. */
export interface Card {
  /** A colour as 0xRRGGBB. */
  readonly accent: number;
  /** What is ours to say above the items, on every page. */
  readonly head: readonly string[];
  readonly items: readonly CardItem[];
  readonly layout: Layout;
  readonly page: PageSize;
  /** What the first page shows in the place of items that are there for who asks for them: a button of this label. */
  readonly behind?: Text;
  /** The article as a whole, where who sees the card may want to read it. */
  readonly article?: Article;
  /** What the message brings along. */
  readonly file?: ReplyFile;
  /** What can be asked next. */
  readonly actions?: readonly Action[];
}

/** An item, and what buttons can offer about it. */
export interface CardItem extends Item {
  /** Words whose paragraph can be read among its neighbours. */
  readonly context?: Excerpt;
  /** A quotation that can be made a picture. */
  readonly quote?: { readonly words: Excerpt; readonly name?: string };
  /** An article that can be read. */
  readonly article?: Article;
}

/** Items stand divided by a line, apart from each other, or one below the other as a list. */
export type Layout = "divided" | "apart" | "listed";

/** How much is good to read at once. */
export interface PageSize {
  /** In UTF-16 units; a single item may be longer. */
  readonly length: number;
  /** How many items. */
  readonly items: number;
}
