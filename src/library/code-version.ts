import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { errorCode } from "./error-code.ts";

/** The rooms whose code says what a file reads as. */
const ROOMS = ["text", "words", "articles", "quotes", "search", "library"] as const;

let known: Promise<string | undefined> | undefined;

/**
 * Another text whenever anything changes by which files are read: the code, the libraries that it uses, or Node, whose
 * Unicode tables are part of it. Undefined where the code is not to be found as it was written. Read once a process.
 */
export function codeVersion(): Promise<string | undefined> {
  known ??= readVersion(join(import.meta.dirname, ".."));
  return known;
}

async function readVersion(src: string): Promise<string | undefined> {
  try {
    const hash = createHash("sha256").update(process.version);
    hash.update(await readFile(join(src, "..", "package-lock.json")));
    for (const room of ROOMS)
      for (const name of (await readdir(join(src, room))).toSorted())
        hash.update(`${room}/${name}\n`).update(await readFile(join(src, room, name)));
    return hash.digest("hex");
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return undefined;
  }
}
