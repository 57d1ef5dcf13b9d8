import { francAll } from "franc-min";
import { FUNCTION_WORDS } from "./function-words.ts";
import { wordsIn } from "./words.ts";

/** A language as Kutip treats it: Indonesian, English, or undetermined (BCP 47 "und"), which is searched unstemmed. */
export type Language = "id" | "en" | "und";

/**
 * The language of a text by a vote of function words, which no two languages share many of; trigrams break a tie.
 * Questions of three words are enough; a text of names alone is "und".
 *
 * @example languageOf("Siapa yang datang?") // "id"
 */
export function languageOf(text: string): Language {
  const words = wordsIn(text.slice(0, SAMPLE)).map((word) => word.text.toLowerCase());
  const indonesian = words.filter((word) => FUNCTION_WORDS.id.has(word)).length;
  const english = words.filter((word) => FUNCTION_WORDS.en.has(word)).length;
  if (indonesian !== english) return indonesian > english ? "id" : "en";
  return indonesian === 0 && words.length < TRIGRAM_WORDS ? "und" : byTrigrams(text.slice(0, SAMPLE));
}

/** UTF-16 units looked at: a few paragraphs say as much as a whole article. */
const SAMPLE = 4_000;

/** Below this many words, trigrams guess. */
const TRIGRAM_WORDS = 6;

function byTrigrams(text: string): Language {
  const [best] = francAll(text);
  if (best?.[0] === "ind" || best?.[0] === "zlm") return "id";
  return best?.[0] === "eng" ? "en" : "und";
}
