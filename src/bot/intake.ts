import type { ArticleSource } from "../articles/article-source.ts";
import type { Upload } from "../intake/read-upload.ts";

/** What brings articles in from outside. Each rejects with an {@link IntakeRefused} that says why nothing came. */
export interface Intake {
  /** The article at an address. */
  fetchSource(url: string): Promise<ArticleSource>;
  readUpload(upload: Upload): Promise<ArticleSource>;
  /** What a feed says of itself, if it is one and may be followed. */
  checkFeed(url: string): Promise<{ readonly title?: string }>;
}
