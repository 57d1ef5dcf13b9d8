import { constants } from "node:fs";
import { open, readFile, stat, type FileHandle } from "node:fs/promises";
import { basename, dirname } from "node:path";
import * as v from "valibot";
import { errorCode } from "./error-code.ts";
import type { SkippedFile } from "./shelf.ts";
import { makeFolder, syncFolder } from "./sync-folder.ts";
import { writeWhole } from "./write-whole.ts";

/** Records of one kind, a line of JSON each, in the order in which they were written. */
export interface RecordFile<Item> {
  /** The same list as before while nothing was written. */
  read(): Promise<readonly Item[]>;
  /** Resolves when the record will last. */
  append(record: Item): Promise<void>;
  /** Writes fewer records that mean the same in the place of all, once the file has grown large. */
  shrink(fold: (records: readonly Item[]) => readonly Item[]): Promise<void>;
  /** The file, if lines of it cannot be read. */
  damaged(): Promise<readonly SkippedFile[]>;
}

interface Contents<Item> {
  readonly stamp: string;
  readonly records: readonly Item[];
  readonly damaged: readonly number[];
}

/** The length in bytes from which it is worth writing fewer records. */
const LARGE = 256_000;

/**
 * Opens a file of records, which need not be there yet. Processes may append side by side: each record is one write at
 * the end, and begins on a line of its own, so that what another process left half-written spoils nothing else.
 */
export function recordFile<Item>(path: string, schema: v.GenericSchema<unknown, Item>): RecordFile<Item> {
  let known: Contents<Item> = { stamp: "", records: [], damaged: [] };
  const contents = async (): Promise<Contents<Item>> => {
    const stamp = await stampOf(path);
    if (stamp === known.stamp) return known;
    const text = stamp === NOT_THERE ? "" : await readFile(path, "utf8");
    known = { stamp, ...readRecords(text, schema) };
    return known;
  };
  return {
    read: async () => (await contents()).records,
    append: async (record) => append(path, Buffer.from(`\n${JSON.stringify(record)}\n`)),
    async shrink(fold) {
      if ((await sizeOf(path)).size < LARGE) return;
      await replaceLines(path, (text) => {
        const { records, damaged } = readRecords(text, schema);
        // Somebody has to mend these first
        if (damaged.length > 0) return undefined;
        return fold(records)
          .map((record) => `${JSON.stringify(record)}\n`)
          .join("");
      });
    },
    async damaged() {
      const { damaged } = await contents();
      if (damaged.length === 0) return [];
      return [{ name: basename(path), reason: "damaged-lines", detail: damaged.join(", ") }];
    },
  };
}

const NOT_THERE = "not there";

async function stampOf(path: string): Promise<string> {
  const { size, mtimeMs, ino } = await sizeOf(path);
  return ino === -1 ? NOT_THERE : `${ino} ${size} ${mtimeMs}`;
}

async function sizeOf(path: string): Promise<{ size: number; mtimeMs: number; ino: number }> {
  try {
    return await stat(path);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return { size: 0, mtimeMs: 0, ino: -1 };
    throw error;
  }
}

function readRecords<Item>(
  text: string,
  schema: v.GenericSchema<unknown, Item>,
): Omit<Contents<Item>, "stamp"> {
  const records: Item[] = [];
  const damaged: number[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    // A line without its end was never acknowledged
    if (line.trim() === "" || !line.trimEnd().endsWith("}")) continue;
    const result = v.safeParse(schema, parseJson(line));
    if (result.success) records.push(result.output);
    else damaged.push(index + 1);
  }
  return { records, damaged };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

async function append(path: string, line: Uint8Array): Promise<void> {
  await makeFolder(dirname(path));
  const isNew = (await stampOf(path)) === NOT_THERE;
  const file = await open(path, constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT);
  try {
    await writeOnce(file, line);
    await file.datasync();
    if (isNew) await syncFolder(dirname(path));
    // Another process may have put a shorter file in the place of this one meanwhile
    const { ino } = await file.stat();
    if ((await sizeOf(path)).ino !== ino) await append(path, line);
  } finally {
    await file.close();
  }
}

/** In one call, so that what two processes write never mingles. @throws if the disk takes only a part of it */
async function writeOnce(file: FileHandle, bytes: Uint8Array): Promise<void> {
  const { bytesWritten } = await file.write(bytes);
  if (bytesWritten < bytes.length) throw Object.assign(new Error("The disk is full"), { code: "ENOSPC" });
}

/** What others append to the old file before they see the new one is appended to the new one too. */
async function replaceLines(path: string, shorten: (text: string) => string | undefined): Promise<void> {
  const old = await open(path, "r");
  try {
    const bytes = await readFrom(old, 0);
    const text = shorten(Buffer.from(bytes).toString());
    if (text === undefined) return;
    await writeWhole(path, Buffer.from(text), { isNew: false });
    const late = await readFrom(old, bytes.length);
    if (late.length > 0) await append(path, Buffer.concat([Buffer.from("\n"), late]));
  } finally {
    await old.close();
  }
}

async function readFrom(file: FileHandle, position: number): Promise<Uint8Array> {
  const { size } = await file.stat();
  if (size <= position) return Buffer.alloc(0);
  const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(size - position), position });
  return buffer.subarray(0, bytesRead);
}
