import { once } from "node:events";
import type { Writable } from "node:stream";

/** Writes text, and waits where the reader is slower than we are. */
export async function writeTo(output: Writable, text: string): Promise<void> {
  if (!output.write(text)) await once(output, "drain");
}
