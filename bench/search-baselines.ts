import MiniSearch from "minisearch";
import { wordsIn } from "../src/text/words.ts";
import { stemOf } from "../src/text/stem.ts";
import type { Language } from "../src/text/language.ts";
import { isIdle } from "../src/words/is-idle.ts";
import { holdsWordsOf } from "./search-overlap.ts";
import type { Shown } from "./search-score.ts";
import type { SearchSet } from "./search-set.ts";

/** Another way to search a set, to stand beside the product's. */
export type Searcher = (question: string) => Shown;

/** MiniSearch as it comes: every option at its default, the answering sentence by plain word overlap. */
export function plainMiniSearch(set: SearchSet): Searcher {
  return searcherOf(set, new MiniSearch<PassageText>({ fields: ["title", "text"] }));
}

/** MiniSearch with stemmed words and without function words. */
export function stemmedMiniSearch(set: SearchSet): Searcher {
  const language: Language = set.articles[0]?.language ?? "und";
  const processTerm = (term: string): string | null => {
    const form = term.toLowerCase();
    return isIdle(form, language) ? null : stemOf(form, language);
  };
  const tokenize = (text: string): string[] => wordsIn(text).map((word) => word.text);
  return searcherOf(set, new MiniSearch<PassageText>({ fields: ["title", "text"], processTerm, tokenize }));
}

interface PassageText {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

function searcherOf(set: SearchSet, search: MiniSearch<PassageText>): Searcher {
  search.addAll(set.passages.map(({ id, title, text }) => ({ id, title: title ?? "", text })));
  const texts = new Map(set.passages.map(({ id, text }) => [id, text]));
  return (question) => {
    const ranked = search
      .search(question)
      .slice(0, 10)
      .map(({ id }) => String(id));
    const shown = ranked.slice(0, 3).map((id) => holdsWordsOf(question, texts.get(id) ?? ""));
    return { ranked, shown, sorry: ranked.length === 0 };
  };
}
