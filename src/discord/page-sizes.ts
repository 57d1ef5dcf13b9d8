import type { Reply } from "../bot/reply.ts";
import type { PageSize } from "./card.ts";

/**
 * How much of each kind stands on a page. A phone shows about 900 characters at once, and two screens are read without
 * losing the thread; what is read in one go, such as a summary, may take more, and help is one screen by promise.
 */
export const PAGE_SIZES = {
  passages: { length: 2_000, items: 3 },
  summary: { length: 3_000, items: 20 },
  quotes: { length: 1_600, items: 4 },
  verdict: { length: 3_000, items: 12 },
  articles: { length: 2_000, items: 8 },
  article: { length: 2_000, items: 8 },
  done: { length: 2_000, items: 15 },
  help: { length: 3_500, items: 30 },
  sorry: { length: 2_000, items: 3 },
} as const satisfies Readonly<Record<Reply["kind"], PageSize>>;
