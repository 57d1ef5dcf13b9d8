import { stat } from "node:fs/promises";
import { join } from "node:path";
import { errorCode } from "./error-code.ts";
import { namesIn } from "./names-in.ts";
import { isServerId } from "./server-id.ts";
import { PLACES } from "./server-store.ts";

/** A server that follows or followed a feed, and a version that differs once that changes. */
export interface Following {
  readonly server: string;
  readonly version: string;
}

/** The servers below a folder that have a record of feeds. None of them is opened. */
export async function followingIn(folder: string): Promise<readonly Following[]> {
  const all: Following[] = [];
  for (const server of (await namesIn(folder)).filter(isServerId)) {
    const version = await versionOf(join(folder, server, PLACES.feeds));
    if (version !== undefined) all.push({ server, version });
  }
  return all;
}

async function versionOf(path: string): Promise<string | undefined> {
  try {
    const { mtimeMs, size } = await stat(path);
    return `${mtimeMs} ${size}`;
  } catch (error) {
    if (errorCode(error) === "ENOENT" || errorCode(error) === "ENOTDIR") return undefined;
    throw error;
  }
}
