import type { Intake } from "./bot/intake.ts";
import { IntakeRefused } from "./intake/intake-refused.ts";
import { readUpload } from "./intake/read-upload.ts";

/** What brings articles in from outside. */
export function openIntake(): Intake {
  return {
    fetchSource: (url) => Promise.reject(new IntakeRefused("unreachable", url)),
    checkFeed: (url) => Promise.reject(new IntakeRefused("unreachable", url)),
    readUpload,
  };
}
