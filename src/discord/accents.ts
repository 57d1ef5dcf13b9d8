import type { Reply } from "../bot/reply.ts";

/** The colour at a reply's edge tells its kind before it is read. */
export const ACCENTS = {
  passages: 0x2f_6f_de,
  summary: 0x2e_8b_57,
  quotes: 0x8e_5b_c4,
  verdict: 0x8e_5b_c4,
  articles: 0x6b_72_80,
  article: 0x6b_72_80,
  done: 0x2e_8b_57,
  help: 0x0e_8f_9b,
  sorry: 0xd9_7a_06,
} as const satisfies Readonly<Record<Reply["kind"], number>>;
