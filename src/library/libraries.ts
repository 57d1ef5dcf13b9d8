import { join } from "node:path";
import { Library } from "./library.ts";
import { readShelf, type SkippedFile } from "./shelf.ts";

/** The libraries of all servers. */
export interface Libraries {
  /** Files of the shared shelf that could not be read. */
  readonly skipped: readonly SkippedFile[];
  /** The library that a server's members ask; null asks for the shared shelf alone. */
  of(server: string | null): Promise<Library>;
}

/** The folder of articles is not there, or may not be read. */
export class MissingShelf extends Error {
  constructor(folder: string, code: string) {
    super(
      `Cannot open the library: there is no readable folder "${folder}" (${code}); create it and put articles into it, or set DATA_DIR`,
    );
    this.name = "MissingShelf";
  }
}

/**
 * Opens the libraries below a data folder. Every server sees the shared shelf, `articles/`.
 *
 * @throws {MissingShelf} if there is no such folder
 */
export async function openLibraries(dataDir: string): Promise<Libraries> {
  const { articles, skipped } = await readSharedShelf(join(dataDir, "articles"));
  const shared = new Library();
  for (const article of articles) await shared.add(article);
  return { skipped, of: async () => shared };
}

async function readSharedShelf(folder: string): ReturnType<typeof readShelf> {
  try {
    return await readShelf(folder);
  } catch (error) {
    if (error instanceof Error && "code" in error) throw new MissingShelf(folder, String(error.code));
    throw error;
  }
}
