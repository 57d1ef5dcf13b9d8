import { distance } from "fastest-levenshtein";
import type { Paragraph } from "../articles/article.ts";
import type { Language } from "../text/language.ts";
import type { Lookup, Spelling } from "./lookup.ts";
import { placedStems } from "./placed-stems.ts";

/** The stems of some paragraphs of one language, counted so that a topic can be put into their words. */
export class TopicLookup implements Lookup {
  readonly language: Language;
  readonly #paragraphs = new Set<Paragraph>();
  readonly #counts = new Map<string, number>();

  constructor(language: Language) {
    this.language = language;
  }

  get size(): number {
    return this.#paragraphs.size;
  }

  /** Counts a paragraph, once however often it is added. */
  add(paragraph: Paragraph): void {
    if (this.#paragraphs.has(paragraph)) return;
    this.#paragraphs.add(paragraph);
    for (const stem of new Set(placedStems(paragraph, this.language).stems))
      this.#counts.set(stem, this.count(stem) + 1);
  }

  count(stem: string): number {
    return this.#counts.get(stem) ?? 0;
  }

  /** Not counted: a topic is found by its words, however they are written. */
  spelling(): Spelling {
    return { capital: 0, small: 0 };
  }

  near(stem: string): readonly string[] {
    return [...this.#counts.keys()].filter(
      (other) =>
        other[0] === stem[0] && Math.abs(other.length - stem.length) < 2 && distance(other, stem) === 1,
    );
  }
}
