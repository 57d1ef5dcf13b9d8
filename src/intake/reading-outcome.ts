import type { SourceDocument } from "../articles/source-document.ts";
import type { WebPage } from "../articles/web-page.ts";
import { IntakeRefused, type IntakeReason } from "./intake-refused.ts";
import type { ReadFeed } from "./read-feed.ts";
import { readHere } from "./reader.ts";

/** What was read, or why it was refused: as a value, for no class comes out of a thread. */
export type Outcome<Read> =
  | { readonly kind: "read"; readonly read: Read }
  | { readonly kind: "refused"; readonly reason: IntakeReason; readonly detail: string | undefined };

export async function page(text: string): Promise<Outcome<WebPage>> {
  return outcomeOf(readHere.page(text));
}

export async function docx(bytes: Uint8Array): Promise<Outcome<SourceDocument>> {
  return outcomeOf(readHere.docx(bytes));
}

export async function feed(text: string, base: string): Promise<Outcome<ReadFeed>> {
  return outcomeOf(readHere.feed(text, base));
}

async function outcomeOf<Read>(reading: Promise<Read>): Promise<Outcome<Read>> {
  try {
    return { kind: "read", read: await reading };
  } catch (error) {
    if (error instanceof IntakeRefused)
      return { kind: "refused", reason: error.reason, detail: error.detail };
    // Nested deeper than a page that people read
    if (error instanceof RangeError) return { kind: "refused", reason: "too-large", detail: undefined };
    throw error;
  }
}
