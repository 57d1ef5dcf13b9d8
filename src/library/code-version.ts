import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { namesIn } from "./names-in.ts";

/** The rooms whose code says what a file reads as. */
const ROOMS = ["text", "articles", "quotes", "library"] as const;

let known: Promise<string> | undefined;

/**
 * Another text whenever anything changes by which files are read: the code, the libraries that it uses, or Node, whose
 * Unicode tables are part of it. Read once a process.
 */
export function codeVersion(): Promise<string> {
  known ??= readVersion(join(import.meta.dirname, ".."));
  return known;
}

async function readVersion(src: string): Promise<string> {
  const hash = createHash("sha256").update(process.version);
  hash.update(await readFile(join(src, "..", "package-lock.json")));
  for (const room of ROOMS)
    for (const name of (await namesIn(join(src, room))).toSorted())
      hash.update(`${room}/${name}\n`).update(await readFile(join(src, room, name)));
  return hash.digest("hex");
}
