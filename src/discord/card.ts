import type { Item } from "./fit.ts";

/** A reply as it is to be laid out, before it is known what has room. */
export interface Card {
  /** A colour as 0xRRGGBB. */
  readonly accent: number;
  /** What is ours to say above the items. */
  readonly head: readonly string[];
  readonly items: readonly Item[];
  readonly layout: Layout;
}

/** Items stand divided by a line, apart from each other, or one below the other as a list. */
export type Layout = "divided" | "apart" | "listed";
