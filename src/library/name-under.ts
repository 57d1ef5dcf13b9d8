import { createHash } from "node:crypto";

/** The longest name that file systems take, in bytes. */
const LONGEST = 255;

/** The name under which something of an article is kept for a change: by its token, and told from others by the file's or article's own name. */
export function nameUnder(token: string, name: string): string {
  const whole = `${token}~${name}`;
  if (Buffer.byteLength(whole) <= LONGEST) return whole;
  return `${token}~${createHash("sha256").update(name).digest("hex")}`;
}
