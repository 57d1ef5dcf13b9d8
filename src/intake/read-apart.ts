import { GivenUp } from "../threads/given-up.ts";
import { openThread, type Patience } from "../threads/thread.ts";
import { IntakeRefused } from "./intake-refused.ts";
import type * as reading from "./reading-outcome.ts";
import type { Outcome } from "./reading-outcome.ts";
import type { Reader } from "./reader.ts";

const READING = new URL("reading-outcome.ts", import.meta.url);

/** A page of an honest site takes 0.1 seconds, and a thread that starts on a busy machine some more. */
const PATIENCE: Patience = { callMs: 15_000, idleMs: 60_000 };

/** Reads in a thread of its own: no answer waits meanwhile, and a page made to be read for ever is given up. */
export function readApart(patience = PATIENCE): Reader {
  const thread = openThread<typeof reading>(READING, patience);
  return {
    page: (text) => readOf(thread.call("page", text)),
    docx: (bytes) => readOf(thread.call("docx", bytes)),
    feed: (text, base) => readOf(thread.call("feed", text, base)),
  };
}

async function readOf<Read>(reading: Promise<Outcome<Read>>): Promise<Read> {
  const outcome = await reading.catch((error: unknown) => {
    throw error instanceof GivenUp ? new IntakeRefused("too-large", undefined, { cause: error }) : error;
  });
  if (outcome.kind === "refused") throw new IntakeRefused(outcome.reason, outcome.detail);
  return outcome.read;
}
