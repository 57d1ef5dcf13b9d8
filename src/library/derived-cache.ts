import { createHash, randomBytes } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { packWords, unpackWords, type PackedWords } from "../search/packed-words.ts";
import type { DerivedArticle } from "./collection.ts";
import { errorCode } from "./error-code.ts";
import { namesIn } from "./names-in.ts";
import { fromStored, toStored, type StoredDerived } from "./stored-derived.ts";

/**
 * Remembers what files read as, so that a library opens sooner. It may be deleted at any time. What it gives back is what
 * reading would give: it goes by the file's name and bytes and by the code that read them, and proves to be whole.
 */
export interface DerivedCache {
  recall(file: NamedBytes): Promise<DerivedArticle | undefined>;
  remember(file: NamedBytes, derived: DerivedArticle): Promise<void>;
  /** Forgets what was neither recalled nor remembered since this was opened. */
  tidy(): Promise<void>;
}

/** A file as it stands. */
interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Remembers in a folder, under a version of the code that reads; nothing where that is not known. */
export function derivedCache(folder: string, version: () => Promise<string | undefined>): DerivedCache {
  const used = new Set<string>();
  const keyOf = async ({ name, bytes }: NamedBytes): Promise<string | undefined> => {
    const code = await version();
    if (code === undefined) return undefined;
    const key = sha256(code, "\0", name, "\0", bytes);
    used.add(key);
    return key;
  };
  return {
    async recall(file) {
      const key = await keyOf(file);
      const bytes = key === undefined ? undefined : await bytesOf(join(folder, key));
      return bytes === undefined ? undefined : unsealed(bytes);
    },
    async remember(file, derived) {
      const key = await keyOf(file);
      if (key !== undefined) await writeBeside(folder, key, sealed(derived));
    },
    async tidy() {
      const old = (await namesIn(folder)).filter((name) => !used.has(name));
      await Promise.all(old.map((name) => rm(join(folder, name), { force: true })));
    },
  };
}

/** How long the line is that seals the rest. */
const SEAL_LENGTH = 65;

interface Stored extends StoredDerived {
  readonly words: PackedWords;
}

/** A line that tells whether the rest is whole, and the rest. */
function sealed({ words, ...shelved }: DerivedArticle): string {
  const stored: Stored = { ...toStored(shelved), words: packWords(words) };
  const json = JSON.stringify(stored);
  return `${sha256(json)}\n${json}`;
}

/** Undefined if it is not whole. */
function unsealed(bytes: Buffer): DerivedArticle | undefined {
  const json = bytes.subarray(SEAL_LENGTH);
  if (`${sha256(json)}\n` !== bytes.toString("latin1", 0, SEAL_LENGTH)) return undefined;
  // The seal proves that it is what was stored
  const stored: Stored = JSON.parse(json.toString());
  return { ...fromStored(stored), words: unpackWords(stored.words) };
}

/** Undefined if there is none. */
async function bytesOf(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return undefined;
  }
}

/** It is no loss if it cannot be written, on a full disk or where nothing may be written: the file is read again then. */
async function writeBeside(folder: string, name: string, text: string): Promise<void> {
  const temporary = join(folder, `${randomBytes(6).toString("hex")}.tmp`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(temporary, text, { flag: "wx" });
    await rename(temporary, join(folder, name));
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    await rm(temporary, { force: true });
  }
}

function sha256(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
}
