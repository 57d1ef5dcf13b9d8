/**
 * Why a library was left as it was: it has as many articles or feeds as it may, the article is longer than it may be, the
 * article belongs to the shared shelf, it is no longer here, it would have no paragraph left, a name names nobody else,
 * or the disk is full.
 */
export type ChangeRefusal =
  | "full"
  | "too-many-feeds"
  | "too-long"
  | "shared"
  | "gone"
  | "same-name"
  | "no-space";

/** A change that was not made. Nothing of it was kept. */
export class RefusedChange extends Error {
  readonly reason: ChangeRefusal;
  /** The limit that it would pass, for the reasons that have one. */
  readonly limit: number | undefined;

  constructor(reason: ChangeRefusal, limit?: number) {
    super(limit === undefined ? `Refused change: ${reason}` : `Refused change: ${reason} (at most ${limit})`);
    this.name = "RefusedChange";
    this.reason = reason;
    this.limit = limit;
  }
}
