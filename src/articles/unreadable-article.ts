/** Why a source cannot be an article. */
export type UnreadableReason =
  | "empty"
  | "binary"
  | "not-utf-8"
  | "too-long"
  | "too-deep"
  | "front-matter"
  | "no-paragraphs";

/** A source that cannot be read as an article. Nothing of it was kept. */
export class UnreadableArticle extends Error {
  readonly reason: UnreadableReason;
  /** What exactly is wrong, in English, where there is more to say. */
  readonly detail: string | undefined;

  constructor(reason: UnreadableReason, detail?: string) {
    super(
      detail === undefined ? `Unreadable article: ${reason}` : `Unreadable article: ${reason} (${detail})`,
    );
    this.name = "UnreadableArticle";
    this.reason = reason;
    this.detail = detail;
  }
}
