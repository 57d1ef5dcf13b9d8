import { stat, writeFile } from "node:fs/promises";
import { join, parse, resolve } from "node:path";
import type { ReplyFile } from "../bot/reply.ts";
import { UserError } from "../bot/user-error.ts";
import { quoted } from "../bot/wording.ts";

/**
 * Writes the file of a reply where it was asked to be, or else into the working folder, and says where it is. Nothing
 * that is there already is written over.
 *
 * @throws {UserError} if it cannot be written there
 */
export async function keepFile({ name, bytes, to = "." }: ReplyFile): Promise<string> {
  const isFolder = await stat(to).then(
    (found) => found.isDirectory(),
    () => false,
  );
  for (let number = 1; ; number++) {
    const path = resolve(isFolder ? join(to, numbered(name, number)) : to);
    try {
      await writeFile(path, bytes, { flag: "wx" });
      return path;
    } catch (error) {
      if (!isFolder || !isTaken(error)) throw cannotWrite(path, isTaken(error));
    }
  }
}

function numbered(name: string, number: number): string {
  const { name: stem, ext } = parse(name);
  return number === 1 ? name : `${stem}-${number}${ext}`;
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EEXIST";
}

function cannotWrite(path: string, isTaken: boolean): UserError {
  return isTaken
    ? new UserError({
        en: `There is a file ${quoted(path)} already; choose another name`,
        id: `Sudah ada berkas ${quoted(path)}; pilih nama lain`,
      })
    : new UserError({
        en: `Cannot write ${quoted(path)}; choose a folder that is there and may be written to`,
        id: `${quoted(path)} tidak dapat ditulis; pilih folder yang ada dan boleh ditulisi`,
      });
}
