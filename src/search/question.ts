import { fold } from "../text/fold.ts";
import { QUESTION_WORDS } from "../text/function-words.ts";
import { languageOf, type Language } from "../text/language.ts";
import { asWritten } from "../words/chat-words.ts";
import { joinExpressions } from "../words/expressions.ts";
import { isIdle } from "../words/is-idle.ts";
import { searchWords, type SearchWord } from "../words/search-words.ts";
import { onlyIntroducing, placesOfAsking } from "./asking-words.ts";
import { focusOf, isBody } from "./focus.ts";
import { NO_UNITS, unitsAskedFor, type Units } from "./measures.ts";
import { questionKind, type QuestionKind } from "./question-kinds.ts";

/** A question as search understands it. */
export interface Question {
  readonly language: Language;
  readonly kind: QuestionKind;
  /** Its words that carry matter, each form once, in order. */
  readonly words: readonly SearchWord[];
  /** The place of the word that names the kind of thing wanted: "pulau" in "pulau manakah…", "countries" in "how many countries…". */
  readonly focus: number | undefined;
  /** The places of words that say what is asked for rather than about what. */
  readonly asking: ReadonlySet<number>;
  /** Whether a body, a firm or the like is wanted. */
  readonly wantsBody: boolean;
  /** Whether the time of a day is. */
  readonly wantsClock: boolean;
  /** Whether it is typed without capitals, but for its first letter. */
  readonly isTypedSmall: boolean;
  readonly units: Units;
}

/** Distinct words of a question that are looked up: more than any question has, few enough for an answer in time. */
const MOST_WORDS = 40;

/** No part of an address is a word of the question. */
const ADDRESS = /\bhttps?:\/\/\S+/giu;

/** UTF-16 units of a question that are read. */
const READ = 6_000;

const CLOCK = /\b(?:pukul|jam) berapa|\bwhat time\b/u;

/** Reads a question: its language, the kind of answer it asks for, and the words to look for. */
export function readQuestion(text: string): Question {
  const read = text.slice(0, READ).replace(ADDRESS, (address) => " ".repeat(address.length));
  const typed = searchWords(read);
  const all = isAskedIn("en", typed) ? typed : typed.map((word) => ({ ...word, form: asWritten(word.form) }));
  const language = languageOfQuestion(read, { typed, all });
  const words = new Map<string, SearchWord>();
  for (const word of joinExpressions(all, language)) {
    if (words.size === MOST_WORDS) break;
    if (!words.has(word.form) && !isIdle(word.form, language)) words.set(word.form, word);
  }
  for (const form of onlyIntroducing(words.keys())) words.delete(form);
  const folded = fold(read);
  const kind = questionKind(language === "id" ? folded.replace(/[a-z]+/gu, asWritten) : folded);
  const focus = focusOf(all, language)?.form ?? "";
  const place = [...words.keys()].indexOf(focus);
  return {
    language,
    kind,
    words: [...words.values()],
    focus: place === -1 ? undefined : place,
    asking: placesOfAsking([...words.values()], all),
    wantsBody: isBody(focus),
    wantsClock: CLOCK.test(folded),
    isTypedSmall: !/\p{Lu}/u.test(read.trim().slice(1)),
    units: kind === "how-many" ? unitsAskedFor(new Set(all.map(({ form }) => form))) : NO_UNITS,
  };
}

/** A question word gives its language away, however short the question is, and so does a word of chats. */
function languageOfQuestion(
  text: string,
  { typed, all }: { readonly typed: readonly SearchWord[]; readonly all: readonly SearchWord[] },
): Language {
  if (isAskedIn("id", all) !== isAskedIn("en", all)) return isAskedIn("id", all) ? "id" : "en";
  return all.some(({ form }, at) => form !== typed[at]?.form) ? "id" : languageOf(text);
}

function isAskedIn(language: "id" | "en", words: readonly SearchWord[]): boolean {
  return words.some(({ form }) => QUESTION_WORDS[language].has(form));
}

/** Whether a question is asked in another language than that of some articles. */
export function isForeign({ language }: Pick<Question, "language">, articles: Language): boolean {
  return language !== "und" && language !== articles;
}
