/** How much one server may keep. */
export interface Limits {
  readonly articlesPerServer: number;
  /** Of the file that an article is kept in, in bytes. */
  readonly bytesPerArticle: number;
  readonly feedsPerServer: number;
}

/** What holds where an operator sets nothing; `.env.example` says the same. */
export const DEFAULT_LIMITS: Limits = {
  articlesPerServer: 5_000,
  bytesPerArticle: 100_000,
  feedsPerServer: 10,
};
