import { SIGN, signsOf } from "./answer-signs.ts";
import type { QueryTerm } from "./query.ts";
import type { Question } from "./question.ts";

/** Words that tell that a question which names somebody asks for another person, or for what was said. */
const OTHERS = SIGN.role | SIGN.report | SIGN.place | SIGN.body;

/** Words that such a question may have beside the name: "siapa sebenarnya sosok Li Mingjiang". */
const BESIDE_NAMES: ReadonlySet<string> = new Set(
  (
    "orang tokoh sosok figur nama dimaksud sebenarnya sebetulnya persisnya tepatnya jelaskan sebutkan kenal tahu " +
    "person really actually exactly know tell explain describe"
  ).split(" "),
);

/**
 * Whether a question asks who somebody is whom it names ("siapa Li Mingjiang?"), and not for a name ("siapa presiden
 * Tiongkok?"): besides words of asking it has names alone.
 */
export function asksWhoSomebodyIs(
  { kind, words }: Pick<Question, "kind" | "words">,
  terms: readonly Pick<QueryTerm, "sort" | "form">[],
): boolean {
  return (
    kind === "who" &&
    terms.some(({ sort }) => sort === "name") &&
    terms.every(({ sort, form }) => sort === "name" || BESIDE_NAMES.has(form)) &&
    words.every(({ form }) => (signsOf(form) & OTHERS) === 0)
  );
}
