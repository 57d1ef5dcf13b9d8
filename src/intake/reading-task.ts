import type { IntakeReason } from "./intake-refused.ts";

/** What is sent to the reading thread: what to read, and what is known of it. */
export type ReadingTask =
  | { readonly kind: "page"; readonly text: string }
  | { readonly kind: "docx"; readonly bytes: Uint8Array }
  | { readonly kind: "feed"; readonly text: string; readonly base: string };

/** What comes back for it. */
export type ReadingDone<Read> =
  | { readonly kind: "read"; readonly read: Read }
  | { readonly kind: "refused"; readonly reason: IntakeReason; readonly detail: string | undefined }
  | { readonly kind: "failed"; readonly message: string };
