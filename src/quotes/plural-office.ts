import { ROLE_HEADS } from "./name-words.ts";

/** Whether a folded word is an English office or trade of several: "prosecutors", "officials". */
export function isPluralOffice(word: string): boolean {
  return word.endsWith("s") && !ROLE_HEADS.has(word) && ROLE_HEADS.has(word.slice(0, -1));
}
