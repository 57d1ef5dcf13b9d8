import type { GivenFile } from "./options.ts";

/** Whether what a platform sent is a file that it opened, and no text that names one. */
export function isFile(value: unknown): value is GivenFile {
  if (typeof value !== "object" || value === null) return false;
  if (!("name" in value && "size" in value && "read" in value)) return false;
  return typeof value.name === "string" && typeof value.size === "number" && typeof value.read === "function";
}
