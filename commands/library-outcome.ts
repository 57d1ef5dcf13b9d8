import type { Action } from "../src/bot/action.ts";
import { beginningOf } from "../src/bot/dropped-lines.ts";
import type { Article } from "../src/articles/article.ts";
import type { ShelvedArticle } from "../src/library/collection.ts";
import type { Library } from "../src/library/library.ts";

/** Takes a change back. */
export function undoAction(change: string): Action {
  return { label: { en: "Undo", id: "Urungkan" }, command: "library undo", options: { change } };
}

/** How many lines are offered to be restored at a press; the others can be by command. */
const OFFERED_LINES = 3;

/** Make the first few lines that were left out a part of the article again. */
export function restoreActions({ id, dropped }: Article): readonly Action[] {
  return [...new Set(dropped)].slice(0, OFFERED_LINES).flatMap((line) => {
    const beginning = beginningOf(line, dropped);
    if (beginning === undefined) return [];
    const number = dropped.indexOf(line) + 1;
    return {
      label: { en: `Restore line ${number}`, id: `Pulihkan baris ${number}` },
      command: "library restore",
      options: { article: id, line: beginning },
    };
  });
}

/** An article with what its library derived from it. */
export async function shelvedIn(library: Library, article: Article): Promise<ShelvedArticle> {
  return { article, quotes: await library.quotes({ article }) };
}
