import { tellManager } from "./manager-link.ts";

/** Says in one sentence why the process ends: to the process that started it as one of several, or on standard error. */
export async function sayWhyItEnds(error: unknown, isShard: boolean): Promise<void> {
  const sentence = error instanceof Error ? error.message : String(error);
  const mayPass = error instanceof Error && "isFinal" in error && error.isFinal === false;
  if (isShard && (await tellManager({ kind: "refused", sentence, isFinal: !mayPass }))) return;
  process.stderr.write(`${sentence}\n`);
}
