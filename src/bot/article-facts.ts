import type { Article } from "../articles/article.ts";
import { writeDate } from "../text/written-date.ts";
import type { Locale } from "./languages.ts";

/** What is known of an article beside its title: its date, as the language writes it, and its author. */
export function articleFacts({ date, author }: Article, locale: Locale): readonly string[] {
  return [date === undefined ? undefined : writeDate(date, locale), author].filter(
    (fact) => fact !== undefined,
  );
}
