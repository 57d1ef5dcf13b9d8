import type { Language } from "../text/language.ts";
import { stemOf } from "../text/stem.ts";
import { isIdle } from "./is-idle.ts";
import { ENGLISH_SYNONYMS } from "./synonyms-english.ts";
import { INDONESIAN_SYNONYMS } from "./synonyms-indonesian.ts";

/** The stems of words that stand for the same as a stem does. */
export function synonymsOf(stem: string, language: Language): readonly string[] {
  return language === "und" ? [] : [...(SYNONYMS[language].get(stem) ?? [])];
}

const SYNONYMS = { id: bySynonym(INDONESIAN_SYNONYMS, "id"), en: bySynonym(ENGLISH_SYNONYMS, "en") } as const;

function bySynonym(groups: string, language: Language): ReadonlyMap<string, ReadonlySet<string>> {
  const synonyms = new Map<string, Set<string>>();
  const join = (a: string, b: string): void => {
    if (a !== b) synonyms.set(a, (synonyms.get(a) ?? new Set()).add(b));
  };
  for (const line of groups.trim().split("\n")) {
    const telling = line.split(" ").filter((word) => !isIdle(word, language));
    const [first = "", ...others] = telling.map((word) => stemOf(word, language));
    for (const other of others) {
      join(first, other);
      join(other, first);
    }
  }
  return synonyms;
}
