import { randomBytes } from "node:crypto";
import { link, open, readFile, rename, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { errorCode } from "./error-code.ts";
import { makeFolder, syncFolder } from "./sync-folder.ts";

/**
 * Writes a file so that there is the whole of it or what was there before, however the process ends: under another name,
 * to the disk, and only then under its own. A file that must be new is never put over one that another process wrote.
 *
 * @throws the file system's error if any step fails: EEXIST where a new file's name is taken
 */
export async function writeWhole(
  path: string,
  bytes: Uint8Array,
  { isNew }: { readonly isNew: boolean },
): Promise<void> {
  const folder = dirname(path);
  await makeFolder(folder);
  const temporary = join(folder, temporaryName());
  try {
    await writeSynced(temporary, bytes);
    await (isNew ? moveNew(temporary, path) : rename(temporary, path));
  } finally {
    await rm(temporary, { force: true });
  }
  await syncFolder(folder);
}

/** Moves a file to where none is, to last. @throws the file system's error: EEXIST where there is one */
export async function moveToNew(from: string, to: string): Promise<void> {
  await makeFolder(dirname(to));
  await moveNew(from, to);
  await syncFolder(dirname(to));
  await syncFolder(dirname(from));
}

/** Puts a file into another's place, to last. */
export async function moveOver(from: string, to: string): Promise<void> {
  await makeFolder(dirname(to));
  await rename(from, to);
  await syncFolder(dirname(to));
  if (dirname(from) !== dirname(to)) await syncFolder(dirname(from));
}

/** Gives a file a second name, to last; a copy where the file system knows no second names. */
export async function keepCopy(from: string, to: string): Promise<void> {
  await makeFolder(dirname(to));
  try {
    await link(from, to);
  } catch (error) {
    if (!NO_LINKS.has(errorCode(error) ?? "")) throw error;
    return writeWhole(to, await readFile(from), { isNew: true });
  }
  await syncFolder(dirname(to));
}

/** The process that a temporary file is of, from its name; undefined if it is none of ours. */
export function writerOf(name: string): { readonly isHere: boolean; readonly pid: number } | undefined {
  const { host, pid } = TEMPORARY.exec(basename(name))?.groups ?? {};
  return pid === undefined ? undefined : { isHere: host === HOST, pid: Number(pid) };
}

const TEMPORARY = /^\.kutip-(?<host>[0-9a-f]+)-(?<pid>\d+)-[0-9a-f]+\.tmp$/u;
const HOST = Buffer.from(hostname()).toString("hex").slice(0, 32);

function temporaryName(): string {
  return `.kutip-${HOST}-${process.pid}-${randomBytes(6).toString("hex")}.tmp`;
}

async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** File systems without hard links, as of memory cards, say so in these ways. */
const NO_LINKS: ReadonlySet<string> = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"]);

/** A rename would put a file over another; a link does not. */
async function moveNew(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
    await rm(from);
  } catch (error) {
    if (!NO_LINKS.has(errorCode(error) ?? "")) throw error;
    // Takes the name first: an empty file is no article, if it ends here
    await (await open(to, "wx")).close();
    await rename(from, to);
  }
}
