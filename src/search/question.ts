import { fold } from "../text/fold.ts";
import { FUNCTION_WORDS, QUESTION_WORDS } from "../text/function-words.ts";
import { languageOf, type Language } from "../text/language.ts";
import { questionKind, type QuestionKind } from "./question-kinds.ts";
import { searchWords, type SearchWord } from "./search-words.ts";

/** A question as search understands it. */
export interface Question {
  readonly language: Language;
  readonly kind: QuestionKind;
  /** Its words that carry matter, each form once, in order. */
  readonly words: readonly SearchWord[];
}

/** Distinct words of a question that are looked up: more than any question has, few enough for an answer in time. */
export const MOST_WORDS = 40;

/** UTF-16 units of a question that are read. */
const READ = 6_000;

/** Reads a question: its language, the kind of answer it asks for, and the words to look for. */
export function readQuestion(text: string): Question {
  const read = text.slice(0, READ);
  const language = languageOf(read);
  const words = new Map<string, SearchWord>();
  for (const word of searchWords(read)) {
    if (words.size === MOST_WORDS) break;
    if (!words.has(word.form) && !isIdle(word.form, language)) words.set(word.form, word);
  }
  return { language, kind: questionKind(fold(read)), words: [...words.values()] };
}

/** Whether a word says nothing about the matter: English ones do not in an Indonesian text either ("the Beatles"). */
export function isIdle(form: string, language: Language): boolean {
  if (FUNCTION_WORDS.en.has(form) || QUESTION_WORDS.en.has(form)) return true;
  return language !== "en" && (FUNCTION_WORDS.id.has(form) || QUESTION_WORDS.id.has(form));
}
