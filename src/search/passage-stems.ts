import type { Options } from "minisearch";
import { stemsOf, type IndexedPassage } from "./indexed-passage.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What MiniSearch holds of a passage, in its order of fields. */
export const FIELDS = ["text", "title", "heading"] as const;

/** A passage as MiniSearch is given it: the stems of each field, blanks between them. */
export interface PassageStems extends Readonly<Record<(typeof FIELDS)[number], string>> {
  readonly id: number;
}

export const INDEX_OPTIONS = {
  fields: [...FIELDS],
  tokenize: (text) => text.split(" "),
  processTerm: (term) => term || null,
} as const satisfies Options<PassageStems>;

/** The stems of each field, by number, each once: a stem is found or not, however often it stands there. */
export function stemsByField(
  { body, source, heading }: IndexedPassage,
  vocabulary: Vocabulary,
): readonly (readonly number[])[] {
  return [body, source.title, heading].map((text) => [...new Set(stemsOf(text, vocabulary))]);
}
