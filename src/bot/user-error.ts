import type { Text } from "./languages.ts";
import type { SorryReason } from "./reply.ts";

/** A mistake of the asker's. Its message says what to do about it, and is shown to the asker alone. */
export class UserError extends Error {
  readonly text: Text;
  readonly reason: SorryReason;

  constructor(text: Text, reason: SorryReason = "bad-option") {
    super(text.en);
    this.name = "UserError";
    this.text = text;
    this.reason = reason;
  }
}
