/** Why a source cannot be an article. */
export type UnreadableReason =
  | "empty"
  | "binary"
  | "not-utf-8"
  | "too-long"
  | "front-matter"
  | "no-paragraphs";

const REASONS: Readonly<Record<UnreadableReason, string>> = {
  empty: "it is empty",
  binary: "it is not text",
  "not-utf-8": "it is not UTF-8; save it as UTF-8 and try again",
  "too-long": "it is longer than an article can be",
  "front-matter": "its front matter is broken",
  "no-paragraphs": "it has no paragraph left once boilerplate is dropped",
};

/** A source that cannot be read as an article. Nothing of it was kept. */
export class UnreadableArticle extends Error {
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason, detail?: string) {
    super(detail === undefined ? REASONS[reason] : `${REASONS[reason]} (${detail})`);
    this.name = "UnreadableArticle";
    this.reason = reason;
  }
}
