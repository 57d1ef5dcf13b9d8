import { QUESTION_WORDS } from "../text/function-words.ts";
import type { Language } from "../text/language.ts";
import { isIdle } from "../words/is-idle.ts";
import type { SearchWord } from "../words/search-words.ts";

/** Words that stand between a question word and what it asks about. */
const PASSED_OVER: ReadonlySet<string> = new Set(
  "nama jumlah jenis banyak banyaknya total kira many much kind type name number".split(" "),
);

/** Question words that may follow their noun ("pulau manakah"). */
const AFTER_NOUN: ReadonlySet<string> = new Set("apa apakah mana manakah".split(" "));

/** The word of a question that names the kind of thing wanted: "pulau" in "pulau manakah…", "countries" in "how many countries…". */
export function focusOf(words: readonly SearchWord[], language: Language): SearchWord | undefined {
  const at = words.findIndex(({ form }) => QUESTION_WORDS.id.has(form) || QUESTION_WORDS.en.has(form));
  const asks = words[at];
  if (!asks) return undefined;
  const before = words[at - 1];
  if (before && AFTER_NOUN.has(asks.form) && !isIdle(before.form, language)) return before;
  const after = words.slice(at + 1).find(({ form }) => !PASSED_OVER.has(form));
  return after && !isIdle(after.form, language) ? after : undefined;
}

/** What a body, a firm or the like is called by. */
const BODIES: ReadonlySet<string> = new Set(
  (
    "perusahaan lembaga organisasi badan universitas institusi instansi maskapai bank partai kelompok grup departemen " +
    "company organization organisation agency university institution group party department airline"
  ).split(" "),
);

/** Whether it is a body, a firm or the like. */
export function isBody(focus: string): boolean {
  return BODIES.has(focus);
}
