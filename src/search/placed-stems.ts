import type { Paragraph } from "../articles/article.ts";
import type { Language } from "../text/language.ts";
import { stemOf } from "../text/stem.ts";
import { isIdle } from "../words/is-idle.ts";
import { searchWords } from "../words/search-words.ts";

/** The stems of a paragraph's words, in order, without those that are not looked for; and where each word begins. */
export interface PlacedStems {
  readonly stems: readonly string[];
  readonly starts: Uint32Array;
}

/** Reads a paragraph's stems; remembered as long as the paragraph is. */
export function placedStems(paragraph: Paragraph, language: Language): PlacedStems {
  const known = READ.get(paragraph);
  if (known) return known;
  const words = searchWords(paragraph.text).filter(({ form }) => !isIdle(form, language));
  const read = {
    stems: words.map(({ form }) => stemOf(form, language)),
    starts: Uint32Array.from(words, ({ start }) => start),
  };
  READ.set(paragraph, read);
  return read;
}

const READ = new WeakMap<Paragraph, PlacedStems>();
