import type { SourceDocument } from "../articles/source-document.ts";
import type { WebPage } from "../articles/web-page.ts";
import type { ReadFeed } from "./read-feed.ts";

/** Reads what came from outside. Each rejects with an {@link IntakeRefused} where it is not what it should be. */
export interface Reader {
  page(text: string): Promise<WebPage>;
  docx(bytes: Uint8Array): Promise<SourceDocument>;
  /** Relative addresses are the base's. */
  feed(text: string, base: string): Promise<ReadFeed>;
}

/** Reads in this thread, for as long as it takes. Each format's reader is loaded when the first of its kind comes. */
export const readHere: Reader = {
  page: async (text) => (await import("../articles/web-page.ts")).readWebPage(text),
  docx: async (bytes) => (await import("./read-docx.ts")).readDocx(bytes),
  feed: async (text, base) => (await import("./read-feed.ts")).readFeed(text, new URL(base)),
};
