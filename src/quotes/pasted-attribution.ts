import { trimSpan, type Span } from "../text/span.ts";
import { BARE_CUES, CLAUSE_CUES } from "./reporting-words.ts";

/** A pasted claim without marks, divided. */
export interface DividedClaim {
  readonly words: Span;
  /** What says whose words they are; empty where nothing does. */
  readonly around: string;
}

/** A name with what may stand before it: capitals, small words between, at most eight of them. */
const NAME =
  "(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*)(?:\\s+(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|bin|al|dan|of|the|van|de)){0,7}";

const PATTERNS: readonly { readonly pattern: RegExp; readonly stands: "before" | "after" }[] = [
  { pattern: new RegExp(`^\\s*(?:${NAME}):\\s+(?=\\S)`, "u"), stands: "before" },
  { pattern: /^\s*(?:[Mm]enurut|[Aa]ccording to)\s+[^,]{2,80},\s+(?=\S)/u, stands: "before" },
  {
    pattern: new RegExp(
      `^\\s*${NAME},?\\s+(?<cue>\\p{Ll}+)(?:\\s*,|\\s*:|\\s+bahwa|\\s+that)\\s+(?=\\S)`,
      "u",
    ),
    stands: "before",
  },
  { pattern: new RegExp(`\\s+[-–—~]+\\s*${NAME}\\s*$`, "u"), stands: "after" },
  { pattern: new RegExp(`[\\s,]+(?<cue>\\p{Ll}+)\\s+${NAME}[\\s.]*$`, "u"), stands: "after" },
  { pattern: new RegExp(`,\\s+${NAME}\\s+(?<cue>\\p{Ll}+)[\\s.]*$`, "u"), stands: "after" },
  { pattern: /,\s+(?:menurut|according to)\s+[^,]{2,60}$/u, stands: "after" },
];

/** As many words must be left to be a claim. */
const LEAST = /(?:[\p{L}\p{N}]+[^\p{L}\p{N}]+)?[\p{L}\p{N}]+/u;

/**
 * Sets aside what says whose the words of a claim without marks are, before or after them: "Name:", "— Name", ", kata
 * Name", "Menurut Name,".
 */
export function attributionIn(pasted: string): DividedClaim {
  for (const { pattern, stands } of PATTERNS) {
    const match = pattern.exec(pasted);
    const cue = match?.groups?.["cue"];
    if (!match || (cue !== undefined && !BARE_CUES.has(cue) && !CLAUSE_CUES.has(cue))) continue;
    const words =
      stands === "before" ? { start: match[0].length, end: pasted.length } : { start: 0, end: match.index };
    if (!LEAST.test(pasted.slice(words.start, words.end))) continue;
    return { words: trimSpan(pasted, words), around: match[0].replace(/[:,–—~-]/gu, " ").trim() };
  }
  return { words: { start: 0, end: pasted.length }, around: "" };
}
