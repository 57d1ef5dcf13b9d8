import { BODY_HEADS, NAMING_HEADS, OFFICE_WORDS } from "./name-words.ts";
import type { NameRun } from "./name-runs.ts";
import type { Token } from "./token.ts";

/**
 * The bracket after words of a body that it abbreviates, within a run or right behind it: "Badan Urusan Logistik (Bulog)".
 * No name begins before it. −1 if there is none.
 */
export function lastAbbreviatedBody(tokens: readonly Token[], { from, to }: NameRun): number {
  for (let at = to; at > from; at--) {
    const token = tokens[at];
    if (token?.kind !== "bracket" || !/^\(\p{Lu}\p{L}{1,9}\)$/u.test(token.text)) continue;
    const words = tokens.slice(from, at).filter(({ kind }) => kind === "word");
    const isOfBody = words.some(({ folded }) => BODY_HEADS.has(folded) || OFFICE_WORDS.has(folded));
    if (areInitialsOf(token.text.slice(1, -1), words) && tokens[at + 1]?.capital !== true) continue;
    if (isOfBody && abbreviates(token.text.slice(1, -1).toLowerCase(), words)) return at;
  }
  return -1;
}

/** "Hamid Yusra Lestari (HYL)": capitals that are a person's, for no word of them is an office's. */
function areInitialsOf(letters: string, words: readonly Token[]): boolean {
  const named = words.slice(-letters.length);
  return (
    letters.length > 2 &&
    named.map(({ text }) => text.charAt(0)).join("") === letters &&
    !named.some(
      ({ folded }) => BODY_HEADS.has(folded) || OFFICE_WORDS.has(folded) || NAMING_HEADS.has(folded),
    )
  );
}

/** Whether the letters occur in the words in this order, beginning with a word's first. */
function abbreviates(letters: string, words: readonly Token[]): boolean {
  return words.some(({ folded }, index) => {
    if (!folded.startsWith(letters.charAt(0))) return false;
    const text = words.slice(index).map((word) => word.folded);
    let found = 0;
    for (const letter of text.join("")) if (letter === letters.charAt(found)) found++;
    return found >= letters.length;
  });
}
