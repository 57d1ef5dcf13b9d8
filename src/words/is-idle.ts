import { FUNCTION_WORDS, QUESTION_WORDS } from "../text/function-words.ts";
import type { Language } from "../text/language.ts";

/** Whether a word says nothing about the matter: English ones do not in an Indonesian text either ("the Beatles"). */
export function isIdle(form: string, language: Language): boolean {
  if (FUNCTION_WORDS.en.has(form) || QUESTION_WORDS.en.has(form) || QUESTION_WORDS.id.has(form)) return true;
  return language !== "en" && FUNCTION_WORDS.id.has(form);
}
