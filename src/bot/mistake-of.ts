import { UnreadableArticle } from "../articles/unreadable-article.ts";
import { IntakeRefused } from "../intake/intake-refused.ts";
import { RefusedChange } from "../library/refused-change.ts";
import { InvalidServer } from "../library/server-id.ts";
import { UserError } from "./user-error.ts";
import { wordIntakeRefusal } from "./word-intake-refusal.ts";
import { refusedChange } from "./word-refused-change.ts";
import { unreadableArticle } from "./word-unreadable-article.ts";

/** The asker's mistake that was thrown, in the asker's words; undefined for a failure of ours. */
export function mistakeOf(error: unknown): UserError | undefined {
  if (error instanceof UserError) return error;
  if (error instanceof InvalidServer) return new UserError(NO_SERVER);
  if (error instanceof RefusedChange) return refusedChange(error);
  if (error instanceof IntakeRefused) return new UserError(wordIntakeRefusal(error));
  if (error instanceof UnreadableArticle) return new UserError(unreadableArticle(error));
  return undefined;
}

const NO_SERVER = {
  en: '"server" must be 1 to 64 letters, digits, "_" or "-"',
  id: '"server" harus 1 sampai 64 huruf, angka, "_", atau "-"',
};
