import { wordsOf } from "../articles/excerpt.ts";
import { matchNames } from "../text/match-names.ts";
import { claimWords } from "./claim-words.ts";
import type { Speaker } from "./quote.ts";

/**
 * Whether a claimed name can mean a quotation's speaker: any part of the name or role, a slip in it, or the name with
 * more around it ("Presiden Rusia Vladimir Putin" for "Putin").
 */
export function isSameSpeaker(claimed: string, speaker: Speaker | null): boolean {
  if (!speaker) return false;
  const names = [speaker.name, wordsOf(speaker.mention), ...(speaker.role ? [wordsOf(speaker.role)] : [])];
  if (matchNames(claimed, names).meant.length > 0) return true;
  const given = new Set(claimWords(claimed).map(({ form }) => form));
  const name = claimWords(speaker.name);
  return name.length > 0 && name.every(({ form }) => given.has(form));
}
