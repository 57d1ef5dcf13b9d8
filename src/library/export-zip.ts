import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Zip, ZipDeflate } from "fflate";
import { errorCode } from "./error-code.ts";
import { namesIn } from "./names-in.ts";
import { PLACES, type ServerStore } from "./server-store.ts";
import { startSlices } from "./slices.ts";

/** What a server has beside its articles that belongs to it wherever it goes; undoing does not. */
const RECORDS = [PLACES.aliases, PLACES.settings, PLACES.feeds, PLACES.gaps];

/**
 * A server's folder as a zip, without what only undoes: unpacked as another Kutip's `data/servers/<id>/` it is the same
 * library, and its `articles/` can be anybody's shared shelf. Every file is as it is on disk.
 */
export async function exportZip({ folder, own }: ServerStore): Promise<Uint8Array> {
  const articles = (await namesIn(own.folder)).filter((name) => !name.startsWith("."));
  const names = [...articles.toSorted().map((name) => `${PLACES.articles}/${name}`), ...RECORDS];
  const parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  const pause = startSlices();
  for (const name of names) {
    const bytes = await contentsOf(join(folder, name));
    if (!bytes) continue;
    const entry = new ZipDeflate(name);
    zip.add(entry);
    entry.push(bytes, true);
    await pause();
  }
  zip.end();
  return Buffer.concat(parts);
}

/** Undefined if there is no such file, or it is a folder. */
async function contentsOf(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (errorCode(error) === "ENOENT" || errorCode(error) === "EISDIR") return undefined;
    throw error;
  }
}
