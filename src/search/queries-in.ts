import type { Language } from "../text/language.ts";
import type { Indexes, Query } from "./candidates.ts";
import type { LanguageIndex } from "./language-index.ts";
import { joinLookups } from "./lookup.ts";
import { queriesFor } from "./query.ts";
import type { Question } from "./question.ts";

/** Paragraphs by their language. */
export interface Collection {
  readonly byLanguage: Readonly<Record<Language, LanguageIndex>>;
}

/** A question in the words of each language that a collection has anything in. */
export function queriesIn(
  collections: readonly Collection[],
  question: Question,
): readonly (Query & { readonly indexes: Indexes })[] {
  const languages = (["id", "en", "und"] as const).flatMap((language): readonly Indexes[] => {
    const [first, ...others] = collections
      .map(({ byLanguage }) => byLanguage[language])
      .filter(({ size }) => size > 0);
    return first ? [[first, ...others]] : [];
  });
  const queries = queriesFor(question, languages.map(joinLookups));
  return languages.map((indexes, at) => ({ question, indexes, terms: queries[at] ?? [] }));
}
