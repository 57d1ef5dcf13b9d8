import { fold } from "../text/fold.ts";
import { FUNCTION_WORDS, QUESTION_WORDS } from "../text/function-words.ts";
import { languageOf, type Language } from "../text/language.ts";
import { unitsAskedFor } from "./measures.ts";
import { questionKind, type QuestionKind } from "./question-kinds.ts";
import { searchWords, type SearchWord } from "./search-words.ts";

/** A question as search understands it. */
export interface Question {
  readonly language: Language;
  readonly kind: QuestionKind;
  /** Its words that carry matter, each form once, in order. */
  readonly words: readonly SearchWord[];
  /** The place of the word that names the kind of thing wanted: "pulau" in "pulau manakah…", "countries" in "how many countries…". */
  readonly focus: number | undefined;
  /** Whether that is a body, a firm or the like. */
  readonly wantsBody: boolean;
  /** Units in which the answer may be given. */
  readonly units: readonly string[];
}

/** Distinct words of a question that are looked up: more than any question has, few enough for an answer in time. */
const MOST_WORDS = 40;

/** UTF-16 units of a question that are read. */
const READ = 6_000;

/** Reads a question: its language, the kind of answer it asks for, and the words to look for. */
export function readQuestion(text: string): Question {
  const read = text.slice(0, READ);
  const all = searchWords(read);
  const language = languageOfQuestion(read, all);
  const words = new Map<string, SearchWord>();
  for (const word of all) {
    if (words.size === MOST_WORDS) break;
    if (!words.has(word.form) && !isIdle(word.form, language)) words.set(word.form, word);
  }
  const kind = questionKind(fold(read));
  const focus = focusOf(all, language)?.form ?? "";
  const place = [...words.keys()].indexOf(focus);
  return {
    language,
    kind,
    words: [...words.values()],
    focus: place === -1 ? undefined : place,
    wantsBody: BODIES.has(focus),
    units: kind === "how-many" ? unitsAskedFor(new Set(all.map(({ form }) => form))) : [],
  };
}

/** A question word gives its language away, however short the question is. */
function languageOfQuestion(text: string, words: readonly SearchWord[]): Language {
  const asks = (language: "id" | "en"): boolean =>
    words.some(({ form }) => QUESTION_WORDS[language].has(form));
  if (asks("id") !== asks("en")) return asks("id") ? "id" : "en";
  return languageOf(text);
}

/** Whether a word says nothing about the matter: English ones do not in an Indonesian text either ("the Beatles"). */
export function isIdle(form: string, language: Language): boolean {
  if (FUNCTION_WORDS.en.has(form) || QUESTION_WORDS.en.has(form) || QUESTION_WORDS.id.has(form)) return true;
  return language !== "en" && FUNCTION_WORDS.id.has(form);
}

/** Words that stand between a question word and what it asks about. */
const PASSED_OVER: ReadonlySet<string> = new Set(
  "nama jumlah jenis banyak banyaknya total kira many much kind type name number".split(" "),
);

/** Question words that may follow their noun ("pulau manakah"). */
const AFTER_NOUN: ReadonlySet<string> = new Set("apa apakah mana manakah".split(" "));

/** What a body, a firm or the like is called by. */
const BODIES: ReadonlySet<string> = new Set(
  (
    "perusahaan lembaga organisasi badan universitas institusi instansi maskapai bank partai kelompok grup departemen " +
    "company organization organisation agency university institution group party department airline"
  ).split(" "),
);

function focusOf(words: readonly SearchWord[], language: Language): SearchWord | undefined {
  const at = words.findIndex(({ form }) => QUESTION_WORDS.id.has(form) || QUESTION_WORDS.en.has(form));
  const asks = words[at];
  if (!asks) return undefined;
  const before = words[at - 1];
  if (before && AFTER_NOUN.has(asks.form) && !isIdle(before.form, language)) return before;
  const after = words.slice(at + 1).find(({ form }) => !PASSED_OVER.has(form));
  return after && !isIdle(after.form, language) ? after : undefined;
}
