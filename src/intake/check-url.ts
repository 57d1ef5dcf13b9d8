import { IntakeRefused } from "./intake-refused.ts";

const LONGEST_URL = 2_000;
const PORTS: ReadonlySet<string> = new Set(["", "80", "443"]);

/**
 * An address that may be asked for, as far as its text tells; where its name leads is checked when it is connected to.
 * The part after # is left out: it is never sent.
 *
 * @throws {IntakeRefused} if it is no http or https address, holds credentials or names another port than 80 and 443
 */
export function checkUrl(text: string, base?: URL): URL {
  if (text.length > LONGEST_URL || !URL.canParse(text, base)) throw new IntakeRefused("bad-url");
  const url = new URL(text, base);
  if (url.protocol !== "http:" && url.protocol !== "https:") throw new IntakeRefused("scheme");
  if (url.username !== "" || url.password !== "") throw new IntakeRefused("credentials");
  if (!PORTS.has(url.port)) throw new IntakeRefused("port", url.port);
  url.hash = "";
  return url;
}

/** The name or IP address that a URL leads to; an IPv6 address without its brackets. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[(.*)\]$/u, "$1");
}
