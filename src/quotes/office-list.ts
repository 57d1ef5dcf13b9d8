import { isOfficeToken } from "./office-token.ts";
import type { Token } from "./token.ts";

/** As many tokens behind a comma as the list that it is of may go on. */
const REACH = 8;

/** Whether a comma parts what an office is of: "Menteri Koordinator Bidang Politik, Hukum, dan Keamanan". */
export function isOfficeComma(tokens: readonly Token[], comma: number): boolean {
  const next = tokens[comma + 1];
  if (tokens[comma]?.text !== "," || tokens[comma - 1]?.capital !== true) return false;
  const listed = isLink(next) ? tokens[comma + 2] : next;
  if (listed?.kind !== "word" || !listed.capital || !isOfficeToken(listed)) return false;
  for (const token of tokens.slice(comma + 1, comma + REACH)) {
    if (isLink(token)) return true;
    if (token.text !== "," && (token.kind !== "word" || !token.capital)) return false;
  }
  return false;
}

function isLink(token: Token | undefined): boolean {
  return token?.folded === "dan" || token?.folded === "and";
}
