import { foreignSenses } from "./foreign-senses.ts";
import type { Lookup } from "./lookup.ts";
import { ownSenses } from "./own-senses.ts";
import type { Question } from "./question.ts";
import type { WordSense } from "./word-sense.ts";

/**
 * What an index calls a question's words. An index in the question's language is asked for the words and their synonyms,
 * another one for what the glossary and the rules for cognates say.
 */
export function sensesIn({ words, language }: Question, lookup: Lookup): readonly WordSense[] {
  if (language === "und" || lookup.language === "und" || language === lookup.language)
    return ownSenses(words, lookup);
  return foreignSenses(words, language, lookup);
}
