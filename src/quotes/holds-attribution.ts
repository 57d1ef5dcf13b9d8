import { BARE_CUES, CLAUSE_CUES } from "./reporting-words.ts";

const WITHIN = /[,.!?…]['’"”“]+\s+(?<cue>\p{Ll}+)\s+\p{Lu}/gu;

/** Whether what stands between marks holds another's attribution, as where marks were paired that do not belong together. */
export function holdsAttribution(words: string): boolean {
  return [...words.matchAll(WITHIN)].some(({ groups }) => {
    const cue = groups?.["cue"] ?? "";
    return BARE_CUES.has(cue) || CLAUSE_CUES.has(cue);
  });
}
