import { readdir } from "node:fs/promises";
import { errorCode } from "./error-code.ts";

/** The names of what is in a folder; a folder that is not there has nothing in it. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return [];
    throw error;
  }
}
