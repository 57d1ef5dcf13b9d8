import type { Language } from "../text/language.ts";
import { ENGLISH_FAMILIES } from "./families-english.ts";
import { INDONESIAN_SPELLINGS } from "./spellings-indonesian.ts";
import { ENGLISH_SYNONYMS } from "./synonyms-english.ts";
import { INDONESIAN_SYNONYMS } from "./synonyms-indonesian.ts";
import { joinGroups, type JoinedStems } from "./word-groups.ts";

/** The stems of words that stand for the same as a stem does. */
export function synonymsOf(stem: string, language: Language): readonly string[] {
  return language === "und" ? [] : [...(SYNONYMS[language]().get(stem) ?? [])];
}

/** The stems of other words of its family, which rules cannot trace to one root, and of other spellings of the word. */
export function relativesOf(stem: string, language: Language): readonly string[] {
  return language === "und" ? [] : [...(RELATIVES[language]().get(stem) ?? [])];
}

const SYNONYMS = {
  id: whenNeeded(() => joinGroups(INDONESIAN_SYNONYMS, { language: "id", all: false })),
  en: whenNeeded(() => joinGroups(ENGLISH_SYNONYMS, { language: "en", all: false })),
} as const;

const RELATIVES = {
  id: whenNeeded(() => joinGroups(INDONESIAN_SPELLINGS, { language: "id", all: true })),
  en: whenNeeded(() => joinGroups(ENGLISH_FAMILIES, { language: "en", all: true })),
} as const;

/** Joined when a question of its language first needs it: stemming thousands of words would delay the start. */
function whenNeeded(join: () => JoinedStems): () => JoinedStems {
  let joined: JoinedStems | undefined;
  return () => (joined ??= join());
}
