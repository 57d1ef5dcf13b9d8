import { readFile, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { basename, join } from "node:path";
import type { Command } from "../bot/command.ts";
import { findCommand } from "../bot/find-command.ts";
import type { GivenFile } from "../bot/options.ts";
import type { Request } from "../bot/request.ts";
import { UserError } from "../bot/user-error.ts";
import { quoted } from "../bot/wording.ts";

/**
 * The options of a request with files in place of the paths that name them. Whoever can start Kutip can read its files
 * too; no other platform may turn a path into a file.
 *
 * @throws {UserError} if there is no such file, or it cannot be read
 */
export async function giveFiles(
  { command: name, options }: Pick<Request, "command" | "options">,
  commands: readonly Command[],
): Promise<Request["options"]> {
  const specs = findCommand(name, commands)?.options ?? {};
  const given = Object.entries(options).map(async ([option, value]) => {
    const isPath = specs[option]?.kind === "file" && typeof value === "string" && value.trim() !== "";
    return [option, isPath ? await fileAt(unquoted(value.trim())) : value] as const;
  });
  return Object.fromEntries(await Promise.all(given));
}

/** A path that was dragged into a terminal may stand in quotation marks. */
function unquoted(path: string): string {
  return /^(["'])(?<path>.+)\1$/su.exec(path)?.groups?.["path"] ?? path;
}

async function fileAt(path: string): Promise<GivenFile> {
  const place = path.startsWith("~/") ? join(homedir(), path.slice(2)) : path;
  const found = await stat(place).catch(() => undefined);
  if (!found) {
    throw new UserError({
      en: `There is no file ${quoted(path)}; write its path as seen from the folder where Kutip was started`,
      id: `Tidak ada berkas ${quoted(path)}; tulis lokasinya dilihat dari folder tempat Kutip dijalankan`,
    });
  }
  if (!found.isFile()) {
    throw new UserError({
      en: `${quoted(path)} is no file; name one file at a time`,
      id: `${quoted(path)} bukan berkas; sebutkan satu berkas setiap kali`,
    });
  }
  return { name: basename(place), size: found.size, read: () => readFile(place).catch(refuseToRead(path)) };
}

function refuseToRead(path: string): () => never {
  return () => {
    throw new UserError({
      en: `The file ${quoted(path)} cannot be read; check its permissions`,
      id: `Berkas ${quoted(path)} tidak dapat dibaca; periksa izinnya`,
    });
  };
}
