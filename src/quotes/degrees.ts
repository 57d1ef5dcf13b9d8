import { DEGREES } from "./name-words.ts";
import type { Token } from "./token.ts";

/** Degrees are short and pointed inside: "S.Sos", "M.Kn", "Sp.OT", "Ph.D". */
const POINTED = /^(?:S|M|A|D|Sp|Ph|B|L)\.\p{L}{1,5}(?:\.\p{L}{1,4})*$/u;

/** Medical specialists: "SpPD-KEMD", "SpOG". */
const SPECIALIST = /^Sp[A-Z]{1,4}(?:-[A-Z]+)?$/u;

/** Whether a word is an academic degree or the like that trails a name and is no part of it. */
export function isDegree(token: Token | undefined): boolean {
  if (token?.kind !== "word" || !token.capital) return false;
  return (
    DEGREES.has(token.folded.replaceAll(".", "")) || POINTED.test(token.text) || SPECIALIST.test(token.text)
  );
}
